namespace FranceTravail.Assistant.Knowledge.Curation;

/// <param name="Before">As the curator saw them: a change made meanwhile is not written over.</param>
/// <param name="Reason">Required, in the curator's words.</param>
/// <param name="Groups">The curator's: neither the document nor its replacement may be one that they cannot read.</param>
public sealed record DateChangeRequest(
    string DocumentId, DocumentDates Before, DocumentDates After, string Reason, string Author, IReadOnlySet<string> Groups)
{
    /// <summary>Longest reason, in UTF-16 units.</summary>
    public const int LongestReason = 500;
}
