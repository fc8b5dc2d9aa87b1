using System.Collections.Concurrent;
using FranceTravail.Assistant.Conversations.Turns;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>
/// Rewritings of passages belong to letters, not to pages: one goes on while its page is reloaded. Its result waits for a page of the letter,
/// which knows what was typed since, and is forgotten where none comes: the letter then stays what it was, as after a crash. Threads: any.
/// </summary>
public sealed class Rewritings(ILetterRewriter rewriter, IFailureWording wording, TimeProvider time, ILogger<Rewritings> logger)
{
    /// <summary>How long a result waits.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, RunningRewriting> _running = new();

    /// <summary>The one of this letter that runs, or whose result was not taken yet.</summary>
    public RunningRewriting? Find(Guid letterId)
    {
        foreach (var waiting in _running.Where(one => one.Value.IsEnded && time.GetUtcNow() - one.Value.EndedAt > Patience)) _running.TryRemove(waiting);
        return _running.GetValueOrDefault(letterId);
    }

    /// <summary>Starts one, or gives the one that the letter has already.</summary>
    /// <param name="start">Where the passage stands, in UTF-16 characters.</param>
    public RunningRewriting Start(Guid letterId, RewriteRequest request, int start)
    {
        if (Find(letterId) is { } before) return before;

        var fresh = new RunningRewriting(request, start);
        var running = _running.GetOrAdd(letterId, fresh);
        if (running == fresh) Run(letterId, fresh);
        else fresh.Dispose();
        return running;
    }

    /// <summary>True for one caller alone, however many pages show the letter.</summary>
    public bool TryTake(Guid letterId, RunningRewriting ended) => ended.IsEnded && _running.TryRemove(new KeyValuePair<Guid, RunningRewriting>(letterId, ended));

    private void Run(Guid letterId, RunningRewriting running)
    {
        // Stopped or failed, the passage stays what it was.
        Rewriting? result = null;
        DetachedWork.Start(
            async () => result = await rewriter.RewriteAsync(running.Request, running.Tell, running.StopRequested),
            exception =>
            {
                Log.RewritingFailed(logger, letterId, exception.GetType().Name);
                return wording.Describe(exception);
            },
            (_, problem) =>
            {
                running.End(result, problem, time.GetUtcNow());
                running.Dispose();
            },
            running.StopRequested);
    }
}
