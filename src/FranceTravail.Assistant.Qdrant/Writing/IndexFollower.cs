using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Moving;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>
/// While the server runs: checks the index at start, replays the outbox, sees a server go and come back, and looks after the
/// mean length. Whatever fails is shown on the page and tried again.
/// </summary>
internal sealed class IndexFollower(
    Outbox outbox,
    LiveCollection live,
    LiveSwitch liveSwitch,
    IndexBuild build,
    CollectionRepair repair,
    PublishedVersions published,
    QdrantClient client,
    AverageLengths lengths,
    AverageLengthUpkeep upkeep,
    IndexHealth health,
    IOptions<QdrantOptions> options,
    TimeProvider time,
    ILogger<IndexFollower> logger) : BackgroundService
{
    private bool _isUsable;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await FollowAsync(stoppingToken);
            await Task.Delay(TimeSpan.FromMilliseconds(options.Value.PollMilliseconds), time, stoppingToken);
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        try
        {
            var written = await outbox.DrainAsync(null, cancellationToken);
            if (!_isUsable) await CheckContentAsync(cancellationToken);
            if (written > 0 || !_isUsable) await CheckAverageAsync(cancellationToken);
            await ReportUsableAsync(cancellationToken);
        }
        catch (QdrantException exception)
        {
            ReportProblem(QdrantFailure.Explain(exception, options.Value).Message);
        }
        catch (Exception exception) when (exception is IndexUnavailableException or ModelUnavailableException)
        {
            ReportProblem(exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // SQLite busy or full, for example: the next round tries again, and the searches show the same error.
            Log.FollowingFailed(logger, exception);
        }
    }

    // Points lost on the server, SQLite's file restored from a backup: the ledger does not show it, the number mostly does.
    private async Task CheckContentAsync(CancellationToken cancellationToken)
    {
        if (await live.FindAsync(cancellationToken) is not { } collection) return;

        if (await client.CountAsync(collection.Name, cancellationToken) != await published.CountPassagesAsync(cancellationToken))
            await repair.RepairAsync(collection, null, cancellationToken);
    }

    private async Task CheckAverageAsync(CancellationToken cancellationToken)
    {
        if (await live.FindAsync(cancellationToken) is not { } collection) return;

        await liveSwitch.SettleAsync(collection, cancellationToken);
        var corpus = await lengths.MeasureAsync(cancellationToken);
        if (!await upkeep.CheckAsync(corpus, cancellationToken)) return;

        await build.BuildAsync(FixedAverage.Of(corpus), null, cancellationToken);
    }

    private async Task ReportUsableAsync(CancellationToken cancellationToken)
    {
        health.Report(null);
        if (_isUsable) return;

        _isUsable = true;
        var collection = await live.FindAsync(cancellationToken);
        Log.Usable(logger, await client.ReadVersionAsync(cancellationToken), collection?.Name ?? "none yet");
    }

    private void ReportProblem(string problem)
    {
        if (_isUsable || health.Problem != problem) Log.NotUsable(logger, problem);
        _isUsable = false;
        live.Forget();
        health.Report(problem);
    }
}
