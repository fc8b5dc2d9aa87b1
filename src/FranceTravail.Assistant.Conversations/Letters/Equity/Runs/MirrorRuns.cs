using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Runs;

/// <summary>
/// The mirror test as work of the server: one at a time, over all templates as they are published, whatever becomes of the page that
/// started it. Its result is stored before any page hears of its end. Threads: any.
/// </summary>
public sealed class MirrorRuns(
    LetterMirror mirror, LetterTemplates templates, MirrorStore store, IOptions<MirrorOptions> options, IFailureWording wording, TimeProvider time, ILogger<MirrorRuns> logger)
{
    private readonly Lock _lock = new();

    /// <summary>The one that runs now.</summary>
    public RunningMirror? Running { get; private set; }

    /// <summary>Starts one, or gives the one that runs already.</summary>
    public RunningMirror Start()
    {
        lock (_lock)
        {
            if (Running is not null) return Running;

            var all = templates.All;
            Running = new RunningMirror(all.Sum(LetterMirror.PairsOf));
            Run(all, Running);
            return Running;
        }
    }

    private void Run(IReadOnlyList<LetterTemplate> all, RunningMirror running)
    {
        // Stopped or failed, the last result stays.
        DetachedWork.Start(
            () => CompareAsync(all, running),
            exception =>
            {
                Log.MirrorFailed(logger, exception.GetType().Name);
                return wording.Describe(exception);
            },
            (isStopped, problem) =>
            {
                lock (_lock) Running = null;
                running.End(isStopped, problem);
                running.Dispose();
            },
            running.StopRequested);
    }

    private async Task CompareAsync(IReadOnlyList<LetterTemplate> all, RunningMirror running)
    {
        var pairs = new List<MirrorPair>();
        await foreach (var pair in mirror.CompareAsync(all, withModel: true, running.StopRequested))
        {
            pairs.Add(pair);
            running.Tell(pairs.Count);
        }

        var report = new MirrorReport(time.GetUtcNow(), options.Value.Model, pairs);
        await store.KeepAsync(report, CancellationToken.None);
        var differing = report.Differing.Count();
        Log.MirrorEnded(logger, pairs.Count, differing);
    }
}
