namespace FranceTravail.Assistant.Conversations;

/// <summary>Work of the server that a page starts and that outlives it: whatever goes wrong, who waits for it hears of an end.</summary>
internal static class DetachedWork
{
    /// <summary>Starts it on another thread than the caller's, which draws a page or holds a lock.</summary>
    /// <param name="describe">What to tell of a failure, in French.</param>
    /// <param name="end">
    /// Called once, on the thread of the work, however fast that is: whether it was stopped, and why nothing came of it, null where it
    /// succeeded or was stopped.
    /// </param>
    public static void Start(Func<Task> work, Func<Exception, string> describe, Action<bool, string?> end, CancellationToken stopRequested) =>
        _ = Task.Run(
            async () =>
            {
                var (isStopped, problem) = await RunAsync(work, describe, stopRequested);
                end(isStopped, problem);
            },
            CancellationToken.None);

    private static async Task<(bool IsStopped, string? Problem)> RunAsync(Func<Task> work, Func<Exception, string> describe, CancellationToken stopRequested)
    {
        try
        {
            await work();
            return (false, null);
        }
        catch (OperationCanceledException) when (stopRequested.IsCancellationRequested)
        {
            return (true, null);
        }
        catch (Exception exception)
        {
            return (false, describe(exception));
        }
    }
}
