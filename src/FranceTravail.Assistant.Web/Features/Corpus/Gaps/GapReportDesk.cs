using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Corpus.Gaps;

/// <summary>What an agent may say of their own turns to those who complete the corpus.</summary>
public sealed class GapReportDesk(GapReports reports, CurrentUser user)
{
    public Task<ReportedTurn?> FindAsync(Guid turnId, CancellationToken cancellationToken) => reports.FindAsync(turnId, user.Name, cancellationToken);

    public Task ReportAsync(Guid turnId, CancellationToken cancellationToken) => reports.ReportAsync(turnId, user.Name, cancellationToken);

    /// <summary>The report as it is kept, its note without personal data; null where it was erased meanwhile.</summary>
    public Task<ReportedTurn?> NoteAsync(Guid turnId, string note, CancellationToken cancellationToken) =>
        reports.NoteAsync(turnId, user.Name, note, cancellationToken);

    public Task TakeBackAsync(Guid turnId, CancellationToken cancellationToken) => reports.TakeBackAsync(turnId, user.Name, cancellationToken);
}
