namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

/// <summary>A part of a prompt.</summary>
/// <param name="IsSpecial">True for the template's own text, whose control tokens are parsed; content stays plain text.</param>
internal readonly record struct PromptSegment(string Text, bool IsSpecial)
{
    public static PromptSegment Special(string text) => new(text, true);

    public static PromptSegment Content(string text) => new(text, false);
}
