namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>What a search needs of one row of the table of passages.</summary>
internal sealed record StoredPassage(long Id, long VersionId, byte[] Terms, byte[] Vector);
