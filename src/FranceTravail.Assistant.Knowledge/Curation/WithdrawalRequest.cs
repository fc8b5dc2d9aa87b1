namespace FranceTravail.Assistant.Knowledge.Curation;

/// <param name="Reason">Required, in the curator's words.</param>
/// <param name="ReplacedById">The document to use instead, where there is one.</param>
/// <param name="Groups">The curator's: neither the document nor its replacement may be one that they cannot read.</param>
public sealed record WithdrawalRequest(
    string DocumentId, string Reason, string? ReplacedById, string Author, IReadOnlySet<string> Groups)
{
    /// <summary>Longest reason, in UTF-16 units.</summary>
    public const int LongestReason = 500;
}
