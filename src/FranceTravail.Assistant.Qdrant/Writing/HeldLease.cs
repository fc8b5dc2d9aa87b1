using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>
/// A lease for as long as it is not disposed of: it is renewed meanwhile, however long a write takes. A process that stood still
/// for longer than the lease lasts may lose it; the ledger finds that out and has the step written again.
/// </summary>
internal sealed class HeldLease : IAsyncDisposable
{
    private readonly IndexLeases _leases;
    private readonly string _name;
    private readonly Guid _owner;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _renewing;

    public HeldLease(IndexLeases leases, string name, Guid owner, TimeProvider time, ILogger logger)
    {
        (_leases, _name, _owner) = (leases, name, owner);
        _renewing = RenewAsync(time, logger);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _renewing;
        _end.Dispose();
        await _leases.ReleaseAsync(_name, _owner);
    }

    private async Task RenewAsync(TimeProvider time, ILogger logger)
    {
        using var timer = new PeriodicTimer(IndexLeases.Duration / 3, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_end.Token)) await TryRenewAsync(logger);
        }
        catch (OperationCanceledException)
        {
            // Given back.
        }
    }

    private async Task TryRenewAsync(ILogger logger)
    {
        try
        {
            await _leases.RenewAsync(_name, _owner, _end.Token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // SQLite busy: there are two more tries before it expires.
            Log.LeaseNotRenewed(logger, _name, exception);
        }
    }
}
