using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

/// <summary>Gives each watch the next list of events, and fails after it where it is told to; remembers from where it was watched.</summary>
internal sealed class UnreliableTurnRunner(params UnreliableTurnRunner.Watch[] watches) : ITurnRunner
{
    private readonly Queue<Watch> _watches = new(watches);

    public List<int> WatchedAfter { get; } = [];

    public Task<StartedTurn> StartAsync(TurnRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async IAsyncEnumerable<NumberedTurnEvent> WatchAsync(
        Guid turnId, int afterSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        WatchedAfter.Add(afterSequence);
        var watch = _watches.Count > 0 ? _watches.Dequeue() : new Watch([], IsEndless: true);
        foreach (var numbered in watch.Events) yield return numbered;
        if (watch.Failure is not null) throw watch.Failure;
        if (watch.IsEndless) await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    public Task StopAsync(Guid turnId, CancellationToken cancellationToken) => Task.CompletedTask;

    internal sealed record Watch(IReadOnlyList<NumberedTurnEvent> Events, Exception? Failure = null, bool IsEndless = false);
}
