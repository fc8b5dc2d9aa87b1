namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>What says whether the text of a version may still be relied on.</summary>
/// <param name="From">First day in force; null is « since ever ».</param>
/// <param name="To">Last day in force, included; null is « until further notice ».</param>
/// <param name="IsSuperseded">Whether another version took its place.</param>
/// <param name="WithdrawnAt">When a curator took the document out of the answers; null while it may be used.</param>
/// <param name="WithdrawnFor">The curator's reason.</param>
/// <param name="ReplacedBy">The title of the document to use instead, where a curator named one that the reader may read.</param>
public sealed record SourceValidity(
    DateOnly? From = null,
    DateOnly? To = null,
    bool IsSuperseded = false,
    DateTimeOffset? WithdrawnAt = null,
    string? WithdrawnFor = null,
    string? ReplacedBy = null)
{
    public SourceStanding StandingOn(DateOnly day) => this switch
    {
        { WithdrawnAt: not null } => SourceStanding.Withdrawn,
        { IsSuperseded: true } => SourceStanding.Superseded,
        { To: { } last } when last < day => SourceStanding.Ended,
        { From: { } first } when first > day => SourceStanding.Upcoming,
        _ => SourceStanding.InForce,
    };
}
