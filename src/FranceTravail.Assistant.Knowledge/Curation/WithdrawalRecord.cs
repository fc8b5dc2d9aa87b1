namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>Who took a document out of the answers, when and why; and who put it back, if anyone.</summary>
/// <param name="ReplacedById">The document to use instead.</param>
/// <param name="ReplacedByTitle">Its title, where it is published and the reader may see it.</param>
public sealed record WithdrawalRecord(
    string DocumentId,
    string Reason,
    string WithdrawnBy,
    DateTimeOffset WithdrawnAt,
    string? ReplacedById,
    string? ReplacedByTitle,
    string? RestoredBy,
    DateTimeOffset? RestoredAt);
