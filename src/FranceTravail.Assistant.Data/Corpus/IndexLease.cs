namespace FranceTravail.Assistant.Data.Corpus;

/// <summary>Who writes to an index outside this database: one process at a time, until it gives the lease back or stops renewing it.</summary>
public sealed class IndexLease
{
    /// <summary>What is written: a collection, or the alias that says which of them is searched.</summary>
    public required string Name { get; init; }

    /// <summary>Drawn by who took it.</summary>
    public Guid Owner { get; set; }

    /// <summary>In the past where nobody has it.</summary>
    public DateTimeOffset ExpiresAt { get; set; }
}
