namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Keeps the best <paramref name="depth"/> passages of those that are offered.</summary>
internal sealed class TopPassages(int depth)
{
    private readonly PriorityQueue<ScoredPassage, ScoredPassage> _worstFirst =
        new(depth, Comparer<ScoredPassage>.Create((left, right) => right.CompareTo(left)));

    /// <summary>A lower score cannot enter any more.</summary>
    public float Threshold { get; private set; } = float.NegativeInfinity;

    public void Offer(ScoredPassage passage)
    {
        if (_worstFirst.Count < depth) _worstFirst.Enqueue(passage, passage);
        else _worstFirst.EnqueueDequeue(passage, passage);

        if (_worstFirst.Count == depth) Threshold = _worstFirst.Peek().Score;
    }

    /// <summary>Best first; empties the collection.</summary>
    public ScoredPassage[] TakeOrdered()
    {
        var ordered = new ScoredPassage[_worstFirst.Count];
        for (var position = ordered.Length - 1; position >= 0; position--) ordered[position] = _worstFirst.Dequeue();
        return ordered;
    }
}
