using FranceTravail.Assistant.Conversations.Letters.Equity;
using FranceTravail.Assistant.Conversations.Letters.Equity.Runs;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Letters.Equity;

/// <summary>What a curator may do with the mirror test; every call is refused to anybody else.</summary>
public sealed class EquityDesk(MirrorRuns runs, MirrorStore store, CurrentUser user)
{
    public bool IsAllowed => user.IsCurator;

    /// <summary>The test that runs now, whoever started it.</summary>
    public RunningMirror? Running => runs.Running;

    public Task<MirrorReport?> LastAsync(CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return store.LastAsync(cancellationToken);
    }

    public RunningMirror Start()
    {
        user.DemandCurator();
        return runs.Start();
    }
}
