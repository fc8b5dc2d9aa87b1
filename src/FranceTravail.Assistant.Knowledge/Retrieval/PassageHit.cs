namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>A hit says why it was found. Ranks start at 1 and are null where that ranking did not return the passage.</summary>
/// <param name="Score">Reciprocal rank fusion of the two ranks, k = 2; then what its document adds to it or takes away.</param>
public sealed record PassageHit(
    long PassageId,
    long VersionId,
    string DocumentId,
    double Score,
    int? LexicalRank,
    double? LexicalScore,
    int? DenseRank,
    double? DenseScore);
