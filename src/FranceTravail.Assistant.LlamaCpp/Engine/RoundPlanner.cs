namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>What one sequence has computed in a round.</summary>
internal readonly record struct RoundShare(SequenceState Sequence, int Count);

/// <summary>
/// Shares a round among the running sequences: one token for each that is generating, then the oldest prompts. A prompt
/// takes half of a round at most while others are generating, so that their text keeps flowing.
/// </summary>
internal static class RoundPlanner
{
    /// <param name="sequences">Running sequences, the oldest first.</param>
    /// <param name="roomInCache">Cells that could be used; fewer than the generating sequences need is no plan.</param>
    /// <returns>Empty when nothing fits.</returns>
    public static List<RoundShare> Plan(IReadOnlyList<SequenceState> sequences, int batchSize, int roomInCache)
    {
        var shares = new List<RoundShare>(sequences.Count);
        var generating = sequences.Count(sequence => sequence.IsGenerating);
        if (generating > roomInCache)
            return shares;

        foreach (var sequence in sequences)
        {
            if (sequence.IsGenerating)
                shares.Add(new RoundShare(sequence, 1));
        }

        var forPrompts = generating == 0 ? batchSize : Math.Min(batchSize - generating, batchSize / 2);
        forPrompts = Math.Min(forPrompts, roomInCache - generating);
        foreach (var sequence in sequences)
        {
            if (sequence.IsGenerating || forPrompts == 0)
                continue;

            var count = Math.Min(sequence.Missing, forPrompts);
            shares.Add(new RoundShare(sequence, count));
            forPrompts -= count;
        }

        return shares;
    }
}
