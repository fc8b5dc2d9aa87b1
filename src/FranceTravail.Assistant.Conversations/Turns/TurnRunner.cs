using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>Runs turns: as many at once as configured, the others in order, the unfinished ones of the last run first.</summary>
internal sealed class TurnRunner(
    IRegulationAssistant assistant,
    TurnStore store,
    IFailureWording wording,
    IOptions<TurnOptions> options,
    TimeProvider time,
    ILogger<TurnRunner> logger) : BackgroundService, ITurnRunner
{
    /// <summary>How often a turn that another process runs is looked at.</summary>
    private static readonly TimeSpan ForeignTurnInterval = TimeSpan.FromMilliseconds(300);

    private readonly ConcurrentDictionary<Guid, RunningTurn> _turns = new();
    private readonly TurnQueue _queue = new();
    private readonly TaskCompletionSource _recovered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task<StartedTurn> StartAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Question);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Question.Length, TurnRequest.LongestQuestion);

        // The unfinished turns of the last run are read first, so that no turn can be taken for one of them.
        await _recovered.Task.WaitAsync(cancellationToken);
        var started = await store.CreateAsync(request.WithoutPersonalData(), cancellationToken);
        await EnqueueAsync(new TurnJournal(started.TurnId, store), CancellationToken.None);
        return started;
    }

    public async IAsyncEnumerable<NumberedTurnEvent> WatchAsync(
        Guid turnId, int afterSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_turns.TryGetValue(turnId, out var running))
        {
            await foreach (var numbered in running.Journal.WatchAsync(afterSequence, cancellationToken)) yield return numbered;
            yield break;
        }

        var next = afterSequence;
        while (true)
        {
            // Asked before the events are read: a turn that ends in between is read once more, never cut short.
            var isEnded = await store.IsEndedAsync(turnId, cancellationToken);
            foreach (var numbered in await store.ReadEventsAsync(turnId, next, cancellationToken))
            {
                yield return numbered;
                next = numbered.Sequence;
            }

            if (isEnded is not false) yield break;

            await Task.Delay(ForeignTurnInterval, time, cancellationToken);
        }
    }

    public async Task StopAsync(Guid turnId, CancellationToken cancellationToken)
    {
        if (!_turns.TryGetValue(turnId, out var running)) return;

        running.Stop();
        if (!_queue.Withdraw(running.Journal)) return;

        await running.Journal.AppendAsync([new TurnEvent.Stopped()], CancellationToken.None);
        Forget(running);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var turnId in await store.FindUnfinishedAsync(stoppingToken))
        {
            var journal = new TurnJournal(turnId, store);
            await journal.LoadAsync(stoppingToken);
            if (journal.Snapshot.Phase != TurnPhase.Queued) await journal.AppendAsync([new TurnEvent.Restarted()], stoppingToken);
            await EnqueueAsync(journal, stoppingToken);
        }

        _recovered.SetResult();
        var places = Enumerable.Range(0, options.Value.MaxConcurrentAnswers).Select(_ => WorkAsync(stoppingToken));
        await Task.WhenAll(places);
    }

    public override void Dispose()
    {
        base.Dispose();
        _queue.Dispose();
        foreach (var running in _turns.Values) running.Dispose();
    }

    private async Task EnqueueAsync(TurnJournal journal, CancellationToken cancellationToken)
    {
        _turns[journal.TurnId] = new RunningTurn(journal);
        await journal.AppendAsync([new TurnEvent.Queued(_queue.Waiting().Count)], cancellationToken);
        _queue.Add(journal);
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            TurnJournal journal;
            try
            {
                journal = await _queue.TakeAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await TellPositionsAsync(stoppingToken);
            if (_turns.TryGetValue(journal.TurnId, out var running)) await RunAsync(running, stoppingToken);
        }
    }

    private async Task TellPositionsAsync(CancellationToken cancellationToken)
    {
        var waiting = _queue.Waiting();
        for (var position = 0; position < waiting.Count; position++)
            await waiting[position].AppendAsync([new TurnEvent.Queued(position)], cancellationToken);
    }

    private async Task RunAsync(RunningTurn running, CancellationToken stoppingToken)
    {
        var started = time.GetTimestamp();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(running.StopRequested, stoppingToken);
        try
        {
            await options.Value.WhenReady(stop.Token);
            var question = await ReadQuestionAsync(running.Journal.TurnId, stop.Token);
            await new TurnEventBatcher(running.Journal, time).CopyAsync(assistant.AnswerAsync(question, stop.Token), stop.Token);
        }
        catch (OperationCanceledException) when (running.StopRequested.IsCancellationRequested)
        {
            await running.Journal.AppendAsync([new TurnEvent.Stopped()], CancellationToken.None);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops: the turn stays unfinished in the store and begins again at the next start.
            return;
        }
        catch (Exception exception)
        {
            // One failed turn must not take its place in the runner away from the others.
            Log.TurnFailed(logger, running.Journal.TurnId, exception.GetType().Name);
            await running.Journal.AppendAsync([new TurnEvent.Failed(wording.Describe(exception))], CancellationToken.None);
        }

        Forget(running);
        Log.TurnEnded(logger, running.Journal.TurnId, running.Journal.Snapshot.Phase, time.GetElapsedTime(started).TotalMilliseconds);
    }

    private async Task<RegulationQuestion> ReadQuestionAsync(Guid turnId, CancellationToken cancellationToken)
    {
        var (request, history) = await store.ReadWorkAsync(turnId, cancellationToken);
        var scope = new SearchScope(
            request.Groups.ToHashSet(),
            request.InForceOn ?? ParisCalendar.Today(time),
            request.Collections?.ToHashSet());
        return new RegulationQuestion(request.Question, scope, history, request.PassagesOnly);
    }

    private void Forget(RunningTurn running)
    {
        if (_turns.TryRemove(running.Journal.TurnId, out _)) running.Dispose();
    }
}
