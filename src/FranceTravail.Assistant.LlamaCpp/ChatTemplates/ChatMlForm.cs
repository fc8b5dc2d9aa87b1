namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

internal sealed class ChatMlForm : ITemplateForm
{
    public IReadOnlyList<string> ControlTokens { get; } = ["<|im_start|>", "<|im_end|>"];

    public bool NeedsBeginOfText => false;

    public IEnumerable<PromptSegment> Render(Dialogue dialogue)
    {
        if (dialogue.System is not null)
        {
            yield return PromptSegment.Special("<|im_start|>system\n");
            yield return PromptSegment.Content(dialogue.System);
            yield return PromptSegment.Special("<|im_end|>\n");
        }

        foreach (var turn in dialogue.Turns)
        {
            yield return PromptSegment.Special(turn.Role == TurnRole.User ? "<|im_start|>user\n" : "<|im_start|>assistant\n");
            yield return PromptSegment.Content(turn.Text);
            yield return PromptSegment.Special("<|im_end|>\n");
        }

        yield return PromptSegment.Special("<|im_start|>assistant\n");
    }
}
