namespace FranceTravail.Assistant.Conversations.Turns;

internal static class TurnEvents
{
    /// <summary>The same events with neighbouring pieces of text joined into one.</summary>
    public static IReadOnlyList<TurnEvent> JoinText(IEnumerable<TurnEvent> events)
    {
        var joined = new List<TurnEvent>();
        foreach (var turnEvent in events)
        {
            if (turnEvent is TurnEvent.TextDelta next && joined.Count > 0 && joined[^1] is TurnEvent.TextDelta last)
                joined[^1] = new TurnEvent.TextDelta(last.Text + next.Text);
            else
                joined.Add(turnEvent);
        }

        return joined;
    }
}
