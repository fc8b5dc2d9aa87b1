using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>A collection that was checked, with what it was built with.</summary>
internal sealed record CorpusCollection(string Name, IndexDescription Description)
{
    /// <summary>The mean length that its stored weights take.</summary>
    public FixedAverage Average => new(Description.AverageLength, Description.AveragedPassages);
}
