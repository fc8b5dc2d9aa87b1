namespace FranceTravail.Assistant.Web.Layout;

/// <summary>Of what a field sets off one after the other, only the last counts: each start cancels the one before. Used from one circuit.</summary>
internal sealed class LatestOnly : IDisposable
{
    private CancellationTokenSource _latest = new();

    /// <summary>Cancelled by the next start, and when the field leaves the page.</summary>
    public CancellationToken Start()
    {
        Dispose();
        _latest = new CancellationTokenSource();
        return _latest.Token;
    }

    public void Dispose()
    {
        _latest.Cancel();
        _latest.Dispose();
    }
}
