using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Corpus.Gaps;

/// <summary>What a curator may see and do of gaps; every call is refused to anybody else.</summary>
public sealed class GapDesk(GapCatalog catalog, GapSearch search, CurrentUser user, TimeProvider time)
{
    public bool IsAllowed => user.IsCurator;

    public Task<GapListing> FindAsync(GapQuery query, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return catalog.FindAsync(query, user.Groups, cancellationToken);
    }

    /// <summary>False where the gap was erased meanwhile.</summary>
    /// <param name="gap">As it was shown: a report that came since is not taken for treated.</param>
    public Task<bool> DecideAsync(GapRow gap, GapState state, string note, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return catalog.DecideAsync(gap.Id, state, note, user.Name, gap.LastReportedAt, cancellationToken);
    }

    /// <summary>False where somebody erased it before.</summary>
    public Task<bool> EraseAsync(long gapId, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return catalog.EraseAsync(gapId, cancellationToken);
    }

    /// <summary>Asks the last wording again, for the day that was asked about, or today.</summary>
    public Task<GapVerdict> SearchAgainAsync(GapRow gap, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return search.SearchAsync(gap.Query, new SearchScope(user.Groups, gap.InForceOn ?? ParisCalendar.Today(time)), cancellationToken);
    }
}
