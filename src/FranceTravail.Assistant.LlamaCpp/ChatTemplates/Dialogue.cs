using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

/// <summary>What a template renders: one system text or none, and turns of which the last is the user's.</summary>
internal sealed record Dialogue(string? System, IReadOnlyList<Turn> Turns)
{
    /// <exception cref="NotSupportedException">A message holds something else than text, or a role is not supported.</exception>
    /// <exception cref="ArgumentException">The last message is not the user's.</exception>
    public static Dialogue From(IEnumerable<ChatMessage> messages, string? instructions)
    {
        var systemTexts = new List<string>();
        if (!string.IsNullOrWhiteSpace(instructions))
            systemTexts.Add(instructions.Trim());

        var turns = new List<Turn>();
        foreach (var message in messages)
        {
            var text = TextOf(message);
            if (message.Role == ChatRole.System)
                systemTexts.Add(text);
            else if (message.Role == ChatRole.User)
                turns.Add(new Turn(TurnRole.User, text));
            else if (message.Role == ChatRole.Assistant)
                turns.Add(new Turn(TurnRole.Assistant, text));
            else
                throw new NotSupportedException($"A message of role {message.Role} is not supported.");
        }

        if (turns.Count == 0 || turns[^1].Role != TurnRole.User)
            throw new ArgumentException("The last message must be the user's.", nameof(messages));

        return new Dialogue(systemTexts.Count == 0 ? null : string.Join("\n\n", systemTexts), turns);
    }

    private static string TextOf(ChatMessage message)
    {
        var other = message.Contents.FirstOrDefault(content => content is not (TextContent or UsageContent));

        return other is null
            ? message.Text.Trim()
            : throw new NotSupportedException($"Only text is supported, not {other.GetType().Name}.");
    }
}
