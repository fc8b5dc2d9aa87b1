namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

/// <summary>Gemma has no system role: that text is the beginning of the first user turn, followed by an empty line.</summary>
internal sealed class GemmaForm : ITemplateForm
{
    public IReadOnlyList<string> ControlTokens { get; } = ["<start_of_turn>", "<end_of_turn>"];

    public bool NeedsBeginOfText => true;

    public IEnumerable<PromptSegment> Render(Dialogue dialogue)
    {
        var prefix = dialogue.System is null ? "" : dialogue.System + "\n\n";
        foreach (var turn in dialogue.Turns)
        {
            yield return PromptSegment.Special(turn.Role == TurnRole.User ? "<start_of_turn>user\n" : "<start_of_turn>model\n");
            yield return PromptSegment.Content(prefix + turn.Text);
            yield return PromptSegment.Special("<end_of_turn>\n");
            prefix = "";
        }

        yield return PromptSegment.Special("<start_of_turn>model\n");
    }
}
