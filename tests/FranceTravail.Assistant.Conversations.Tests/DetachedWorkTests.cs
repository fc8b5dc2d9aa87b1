using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests;

public sealed class DetachedWorkTests
{
    // A caller that holds a lock may read what it started before the end can take it away.
    [Fact]
    public async Task Start_OfWorkThatIsDoneAtOnce_EndsOnAnotherThread()
    {
        var caller = Environment.CurrentManagedThreadId;
        var ended = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var worked = new ManualResetEventSlim();

        DetachedWork.Start(
            () =>
            {
                worked.Set();
                return Task.CompletedTask;
            },
            exception => exception.Message,
            (_, _) => ended.SetResult(Environment.CurrentManagedThreadId),
            CancellationToken.None);
        worked.Wait(TestDeadline.Token());

        Assert.NotEqual(caller, await ended.Task.WaitAsync(TestDeadline.Token()));
    }

    [Fact]
    public async Task Start_OfWorkThatFails_EndsWithItsReason()
    {
        var ended = new TaskCompletionSource<(bool IsStopped, string? Problem)>(TaskCreationOptions.RunContinuationsAsynchronously);

        DetachedWork.Start(
            () => throw new InvalidOperationException("pas de modèle"), exception => exception.Message, (isStopped, problem) => ended.SetResult((isStopped, problem)), CancellationToken.None);

        Assert.Equal((false, "pas de modèle"), await ended.Task.WaitAsync(TestDeadline.Token()));
    }

    [Fact]
    public async Task Start_OfWorkThatIsStopped_EndsWithoutAReason()
    {
        var ended = new TaskCompletionSource<(bool IsStopped, string? Problem)>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = new CancellationTokenSource();
        var stopRequested = stop.Token;

        DetachedWork.Start(
            () => Task.Delay(Timeout.Infinite, stopRequested), exception => exception.Message, (isStopped, problem) => ended.SetResult((isStopped, problem)), stopRequested);
        await stop.CancelAsync();

        Assert.Equal((true, null), await ended.Task.WaitAsync(TestDeadline.Token()));
    }
}
