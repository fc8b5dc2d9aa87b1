using FranceTravail.Assistant.Data.Gaps;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <summary>A gap as it stands today. It names none of those who asked.</summary>
/// <param name="Query">The last wording.</param>
/// <param name="OtherWordings">Earlier ones that differ, the last first.</param>
/// <param name="Count">How often it was reported.</param>
/// <param name="Reason">Of the last report.</param>
/// <param name="InForceOn">The day that the last report asked about, where it was chosen.</param>
/// <param name="Notes">What agents added, the last first.</param>
/// <param name="Nearest">The documents that came nearest last time, best first; those that the reader may see.</param>
/// <param name="IsOpenAgain">Reported again since a curator treated it.</param>
/// <param name="Decision">Null while nobody has decided anything.</param>
public sealed record GapRow(
    long Id,
    string Query,
    IReadOnlyList<string> OtherWordings,
    int Count,
    DateTimeOffset LastReportedAt,
    GapReason Reason,
    DateOnly? InForceOn,
    IReadOnlyList<string> Notes,
    IReadOnlyList<GapDocument> Nearest,
    GapState State,
    bool IsOpenAgain,
    GapDecision? Decision);

/// <summary>A document that came near.</summary>
public sealed record GapDocument(string Id, string Title);

/// <param name="Note">The curator's words; empty where there are none.</param>
public sealed record GapDecision(GapState State, string Note, string By, DateTimeOffset At);
