using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>A collection that was checked, with what it was built with.</summary>
/// <param name="IsQuantized">Its vectors are also kept in 8 bits.</param>
internal sealed record CorpusCollection(string Name, IndexDescription Description, bool IsQuantized = false)
{
    /// <summary>The mean length that its stored weights take.</summary>
    public FixedAverage Average => new(Description.AverageLength, Description.AveragedPassages);
}
