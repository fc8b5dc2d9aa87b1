namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

/// <summary>Mistral's Tekken forms: V7 has a system turn, V3 puts that text at the beginning of the last user turn.</summary>
internal sealed class MistralForm(bool hasSystemTurn) : ITemplateForm
{
    public const string SystemToken = "[SYSTEM_PROMPT]";

    public IReadOnlyList<string> ControlTokens { get; } = ["[INST]", "[/INST]", "</s>"];

    public bool NeedsBeginOfText => true;

    public IEnumerable<PromptSegment> Render(Dialogue dialogue)
    {
        if (dialogue.System is not null && hasSystemTurn)
        {
            yield return PromptSegment.Special(SystemToken);
            yield return PromptSegment.Content(dialogue.System);
            yield return PromptSegment.Special("[/SYSTEM_PROMPT]");
        }

        for (var i = 0; i < dialogue.Turns.Count; i++)
        {
            var (role, text) = dialogue.Turns[i];
            if (role == TurnRole.Assistant)
            {
                yield return PromptSegment.Content(text);
                yield return PromptSegment.Special("</s>");
                continue;
            }

            var isLast = i == dialogue.Turns.Count - 1;
            yield return PromptSegment.Special("[INST]");
            yield return PromptSegment.Content(isLast && !hasSystemTurn && dialogue.System is not null ? dialogue.System + "\n\n" + text : text);
            yield return PromptSegment.Special("[/INST]");
        }
    }
}
