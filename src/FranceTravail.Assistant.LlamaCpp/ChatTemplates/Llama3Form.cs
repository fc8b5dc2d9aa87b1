namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

internal sealed class Llama3Form : ITemplateForm
{
    public IReadOnlyList<string> ControlTokens { get; } = ["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"];

    public bool NeedsBeginOfText => true;

    public IEnumerable<PromptSegment> Render(Dialogue dialogue)
    {
        if (dialogue.System is not null)
        {
            yield return Header("system");
            yield return PromptSegment.Content(dialogue.System);
            yield return PromptSegment.Special("<|eot_id|>");
        }

        foreach (var turn in dialogue.Turns)
        {
            yield return Header(turn.Role == TurnRole.User ? "user" : "assistant");
            yield return PromptSegment.Content(turn.Text);
            yield return PromptSegment.Special("<|eot_id|>");
        }

        yield return Header("assistant");
    }

    private static PromptSegment Header(string role) =>
        PromptSegment.Special($"<|start_header_id|>{role}<|end_header_id|>\n\n");
}
