using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Features.Sources;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>
/// A turn as this page sees it. It only watches: the turn itself runs on the server whether or not a page is open.
/// An interrupted watch starts again after the last event folded in, so nothing is lost and nothing shows twice.
/// </summary>
public sealed class LiveTurn : IAsyncDisposable
{
    private static readonly TimeSpan[] RetryDelays = [.. new[] { 0.2, 1, 2, 5 }.Select(TimeSpan.FromSeconds)];

    private readonly ITurnRunner _runner;
    private readonly TimeProvider _time;
    private readonly ILogger<LiveTurn> _log;
    private readonly RenderPace _pace;
    private readonly CancellationTokenSource _leaving = new();
    private Task? _watching;

    public LiveTurn(TurnView view, ITurnRunner runner, TimeProvider time, ILogger<LiveTurn> log)
    {
        _runner = runner;
        _time = time;
        _log = log;
        _pace = new RenderPace(time, () => Changed?.Invoke());
        Id = view.Id;
        Question = view.Question;
        AskedAt = view.AskedAt;
        Snapshot = view.Snapshot;
        Masked = MaskingNotice.Of(view.Masked);
        Choices = new QuestionChoices(view.InForceOn, view.PassagesOnly);
    }

    public Guid Id { get; }

    public string Question { get; }

    public DateTimeOffset AskedAt { get; }

    /// <summary>What was taken out of the question; null is nothing.</summary>
    public string? Masked { get; }

    public QuestionChoices Choices { get; }

    /// <summary>The day that the answer is about.</summary>
    public DateOnly Day => Choices.InForceOn ?? ParisCalendar.DayOf(AskedAt);

    public TurnSnapshot Snapshot { get; private set; }

    /// <summary>What is known of its sources since it was opened; a turn that has just ended has none.</summary>
    public SourceDoubts Doubts { get; private set; } = SourceDoubts.None;

    /// <summary>True while the watch is interrupted and about to start again.</summary>
    public bool IsInterrupted { get; private set; }

    /// <summary>Raised at most 20 times a second, on the watching thread.</summary>
    public event Action? Changed;

    public void Watch()
    {
        if (Snapshot.IsEnded || _watching is not null) return;

        _watching = WatchAsync(_leaving.Token);
    }

    /// <summary>Takes over whether its sources may still be relied on; the page that asked renders it.</summary>
    public void Judge(IReadOnlyDictionary<long, SourceValidity> validities) =>
        Doubts = new SourceDoubts(validities, Choices.InForceOn ?? ParisCalendar.Today(_time));

    public Task StopAsync() => _runner.StopAsync(Id, _leaving.Token);

    public async ValueTask DisposeAsync()
    {
        if (_leaving.IsCancellationRequested) return;

        await _leaving.CancelAsync();
        if (_watching is not null) await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _pace.Dispose();
        _leaving.Dispose();
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        var failures = 0;
        while (!Snapshot.IsEnded)
        {
            var before = Snapshot.Sequence;
            try
            {
                await FoldEventsAsync(cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                _log.WatchInterrupted(exception, Id, Snapshot.Sequence);
            }

            if (Snapshot.IsEnded) return;

            cancellationToken.ThrowIfCancellationRequested();
            failures = Snapshot.Sequence > before ? 0 : failures + 1;
            IsInterrupted = true;
            _pace.Request();
            await Task.Delay(RetryDelays[Math.Min(failures, RetryDelays.Length - 1)], _time, cancellationToken);
        }
    }

    private async Task FoldEventsAsync(CancellationToken cancellationToken)
    {
        await foreach (var numbered in _runner.WatchAsync(Id, Snapshot.Sequence, cancellationToken).ConfigureAwait(false))
        {
            // A hole would make a wrong text: leave, and watch again from what is known.
            if (numbered.Sequence > Snapshot.Sequence + 1) return;

            IsInterrupted = false;
            Snapshot = Snapshot.Apply(numbered);
            _pace.Request();
            if (Snapshot.IsEnded) return;
        }
    }
}
