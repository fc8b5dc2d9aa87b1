namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>A document as it stands today, in its published version or in the one that was withdrawn.</summary>
/// <param name="Status">The publisher's own status.</param>
/// <param name="Withdrawal">Null unless it is withdrawn.</param>
/// <param name="ReplacedById">The document that takes its place, as a curator said with its dates.</param>
/// <param name="ReplacedByTitle">Its title, where it is published and the reader may see it.</param>
public sealed record CorpusRow(
    string DocumentId,
    string Title,
    string Collection,
    string? Status,
    DateOnly? Date,
    DateOnly? InForceFrom,
    DateOnly? InForceTo,
    WithdrawalRecord? Withdrawal,
    string? ReplacedById = null,
    string? ReplacedByTitle = null)
{
    public DocumentDates Dates => new(InForceFrom, InForceTo, ReplacedById);

    public CorpusStanding StandingOn(DateOnly day) => this switch
    {
        { Withdrawal: not null } => CorpusStanding.Withdrawn,
        { InForceTo: { } last } when last < day => CorpusStanding.Ended,
        { InForceFrom: { } first } when first > day => CorpusStanding.Upcoming,
        _ => CorpusStanding.InForce,
    };
}
