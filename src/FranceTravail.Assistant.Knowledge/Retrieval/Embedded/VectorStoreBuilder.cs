namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

internal sealed class VectorStoreBuilder
{
    private readonly List<ReadOnlyMemory<float>> _vectors = [];
    private int _dimension;

    public void Add(ReadOnlyMemory<float> vector)
    {
        if (!vector.IsEmpty)
        {
            if (_dimension != 0 && _dimension != vector.Length)
            {
                throw new InvalidOperationException(
                    $"A vector of {vector.Length} dimensions cannot join vectors of {_dimension}: they come from two embedding models.");
            }

            _dimension = vector.Length;
        }

        _vectors.Add(vector);
    }

    public VectorStore Build()
    {
        var rows = new float[_vectors.Count * _dimension];
        var hasVector = new bool[_vectors.Count];
        for (var passage = 0; passage < _vectors.Count; passage++)
        {
            if (_vectors[passage].IsEmpty) continue;

            _vectors[passage].Span.CopyTo(rows.AsSpan(passage * _dimension));
            hasVector[passage] = true;
        }

        return new VectorStore(_dimension, rows, hasVector);
    }
}
