namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Keeps the <paramref name="count"/> largest of the values that are offered.</summary>
internal sealed class LargestValues(int count)
{
    private readonly PriorityQueue<float, float> _smallestFirst = new(count);

    /// <summary>The smallest of those kept; −∞ while there are fewer.</summary>
    public float Smallest { get; private set; } = float.NegativeInfinity;

    public void Offer(float value)
    {
        if (value <= Smallest) return;

        if (_smallestFirst.Count < count) _smallestFirst.Enqueue(value, value);
        else _smallestFirst.EnqueueDequeue(value, value);

        if (_smallestFirst.Count == count) Smallest = _smallestFirst.Peek();
    }
}
