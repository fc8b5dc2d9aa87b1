namespace FranceTravail.Assistant.Data.Corpus;

/// <summary>How far a copy of the index outside this database has followed it: everything later is still to be written there.</summary>
public sealed class IndexReplica
{
    /// <summary>Drawn when the copy is created and kept inside it, so that another server's copy of the same name is not taken for it.</summary>
    public required Guid Id { get; init; }

    /// <summary>What the copy is called on its server.</summary>
    public required string Name { get; init; }

    /// <summary>Every change up to this <see cref="IndexState.Generation"/> was acknowledged by the copy.</summary>
    public long AcknowledgedGeneration { get; set; }

    public DateTimeOffset AcknowledgedAt { get; set; }
}
