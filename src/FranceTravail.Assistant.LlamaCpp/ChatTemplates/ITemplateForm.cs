namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

/// <summary>One family's form of a conversation, ending where the model's answer begins.</summary>
internal interface ITemplateForm
{
    /// <summary>Texts that must be one control token each in the model's vocabulary.</summary>
    IReadOnlyList<string> ControlTokens { get; }

    /// <summary>Whether the prompt begins with the model's begin-of-text token even if its file does not ask for it.</summary>
    bool NeedsBeginOfText { get; }

    IEnumerable<PromptSegment> Render(Dialogue dialogue);
}
