namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <param name="Checksum">SHA-256 of the file, where the server says it.</param>
internal sealed record SnapshotDescription(string Name, long Size, string? Checksum);
