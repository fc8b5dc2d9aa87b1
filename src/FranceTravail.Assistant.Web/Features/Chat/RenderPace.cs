namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>
/// Lets through at most one notification per interval: the first at once, those that come too soon together at its end,
/// so that the last change is always shown. Safe for concurrent use.
/// </summary>
internal sealed class RenderPace : IDisposable
{
    /// <summary>20 renders a second.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly Action _notify;
    private readonly ITimer _timer;
    private long? _last;
    private bool _isPending;

    public RenderPace(TimeProvider time, Action notify)
    {
        _time = time;
        _notify = notify;
        _timer = time.CreateTimer(_ => NotifyPending(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Request()
    {
        lock (_gate)
        {
            if (_isPending) return;

            var elapsed = _last is { } last ? _time.GetElapsedTime(last) : Interval;
            if (elapsed < Interval)
            {
                _isPending = true;
                _timer.Change(Interval - elapsed, Timeout.InfiniteTimeSpan);
                return;
            }

            _last = _time.GetTimestamp();
        }

        _notify();
    }

    public void Dispose() => _timer.Dispose();

    private void NotifyPending()
    {
        lock (_gate)
        {
            if (!_isPending) return;

            _isPending = false;
            _last = _time.GetTimestamp();
        }

        _notify();
    }
}
