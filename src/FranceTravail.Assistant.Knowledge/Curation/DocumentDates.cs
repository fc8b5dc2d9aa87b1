namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>When a document is in force.</summary>
/// <param name="From">First day; null is « since ever ».</param>
/// <param name="To">Last day, included; null is « until further notice ».</param>
/// <param name="ReplacedById">The document that takes its place; said on the page, and without effect on what is found.</param>
public sealed record DocumentDates(DateOnly? From, DateOnly? To, string? ReplacedById)
{
    public bool IsInOrder => From is null || To is null || From <= To;
}
