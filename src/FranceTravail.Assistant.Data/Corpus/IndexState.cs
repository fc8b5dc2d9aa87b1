namespace FranceTravail.Assistant.Data.Corpus;

/// <summary>One row: which generation the index is at and what it was built with.</summary>
public sealed class IndexState
{
    public int Id { get; init; } = 1;

    /// <summary>Drawn with the row: tells this database from every other one that a server may hold an index of.</summary>
    public Guid DatabaseId { get; init; } = Guid.NewGuid();

    /// <summary>Grows by one in each transaction that changes what can be found.</summary>
    public long Generation { get; set; }

    public int AnalyzerVersion { get; set; }

    /// <summary>SHA-256 of the embedding model file; vectors of two models cannot be compared.</summary>
    public string? EmbeddingModel { get; set; }

    /// <summary>
    /// Mean number of terms of a passage, fixed until the index is rebuilt, so that every index weighs terms alike and a score
    /// does not move with each import. Null until it is first fixed: the mean of the moment is used.
    /// </summary>
    public double? AverageLength { get; set; }

    /// <summary>Passages that <see cref="AverageLength"/> was taken from.</summary>
    public int AveragedPassages { get; set; }
}
