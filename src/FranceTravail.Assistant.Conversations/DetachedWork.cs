namespace FranceTravail.Assistant.Conversations;

/// <summary>Work of the server that a page starts and that outlives it: whatever goes wrong, who waits for it hears of an end.</summary>
internal static class DetachedWork
{
    /// <summary>Runs on another thread than the caller's, which draws a page; never throws.</summary>
    /// <param name="describe">What to tell of a failure, in French.</param>
    /// <returns>Whether it was stopped, and why nothing came of it; null where it succeeded or was stopped.</returns>
    public static async Task<(bool IsStopped, string? Problem)> RunAsync(
        Func<Task> work, Func<Exception, string> describe, CancellationToken stopRequested)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
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
