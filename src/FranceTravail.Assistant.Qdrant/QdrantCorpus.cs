using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Moving;
using FranceTravail.Assistant.Qdrant.Writing;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant;

/// <summary>
/// The corpus as it lives on the server, for those who move it. Each call may be repeated after it was cut short; each failure
/// is an <see cref="IndexUnavailableException"/> whose message is a French sentence that says what to do.
/// </summary>
public sealed class QdrantCorpus
{
    private readonly CorpusCollections _collections;
    private readonly IndexBuild _build;
    private readonly CollectionWriter _writer;
    private readonly CollectionRepair _repair;
    private readonly ContentComparison _contents;
    private readonly TopTenComparison _topTen;
    private readonly VectorRecovery _vectors;
    private readonly IndexSnapshots _snapshots;
    private readonly AverageLengths _lengths;
    private readonly QdrantOptions _options;

    internal QdrantCorpus(
        CorpusCollections collections,
        IndexBuild build,
        CollectionWriter writer,
        CollectionRepair repair,
        ContentComparison contents,
        TopTenComparison topTen,
        VectorRecovery vectors,
        IndexSnapshots snapshots,
        AverageLengths lengths,
        IOptions<QdrantOptions> options)
    {
        (_collections, _build, _writer, _repair) = (collections, build, writer, repair);
        (_contents, _topTen) = (contents, topTen);
        (_vectors, _snapshots, _lengths, _options) = (vectors, snapshots, lengths, options.Value);
    }

    /// <summary>
    /// Brings the server to where this machine stands, by comparing every passage with its point; creates the index where there
    /// is none. The name of the collection.
    /// </summary>
    public Task<string> CopyToServerAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
    {
        if (await _collections.FindLiveAsync(cancellationToken) is { } live)
        {
            await _repair.RepairAsync(live, progress, cancellationToken);
            await _writer.CatchUpAsync(live, null, cancellationToken);
            return live.Name;
        }

        var average = await _lengths.ReadAsync(cancellationToken) ?? FixedAverage.Of(await _lengths.MeasureAsync(cancellationToken));
        return (await _build.BuildAsync(average, progress, cancellationToken)).Name;
    });

    /// <summary>Gives this machine the vectors that it lacks; the number of passages that got theirs.</summary>
    public Task<int> CopyFromServerAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
    {
        var live = await LiveAsync(cancellationToken);
        var recovered = await _vectors.RecoverAsync(live, progress, cancellationToken);
        await _writer.CatchUpAsync(live, null, cancellationToken);
        return recovered;
    });

    /// <summary>Builds a new collection with the mean length of today, then makes it the live one. Its name.</summary>
    public Task<string> RebuildAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
    {
        var average = FixedAverage.Of(await _lengths.MeasureAsync(cancellationToken));
        return (await _build.BuildAsync(average, progress, cancellationToken)).Name;
    });

    /// <summary>Compares every passage of this machine with its point on the server.</summary>
    public Task<IndexDifferences> CompareContentsAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
        await _contents.CompareAsync(await LiveAsync(cancellationToken), progress, cancellationToken));

    /// <summary>Compares the first ten passages that both indexes find.</summary>
    public Task<IReadOnlyList<ComparedQuery>> CompareQueriesAsync(
        IReadOnlyList<string> queries, SearchScope scope, IProgress<IndexProgress>? progress, CancellationToken cancellationToken) =>
        ExplainAsync(() => _topTen.CompareAsync(queries, scope, progress, cancellationToken));

    /// <summary>How far this machine's mean length is from the one that the server's weights were made with, as a part of it.</summary>
    public Task<double> MeasureDriftAsync(CancellationToken cancellationToken) => ExplainAsync(async () =>
        (await _lengths.MeasureAsync(cancellationToken)).DriftFrom((await LiveAsync(cancellationToken)).Description.AverageLength));

    /// <summary>Saves the live collection in a folder; the path of the file.</summary>
    public Task<string> SaveSnapshotAsync(string folder, CancellationToken cancellationToken) => ExplainAsync(async () =>
        await _snapshots.SaveAsync(await LiveAsync(cancellationToken), folder, cancellationToken));

    /// <summary>Makes a saved collection the live one, brought to where this machine stands. Its name.</summary>
    public Task<string> RestoreSnapshotAsync(string path, IProgress<IndexProgress>? progress, CancellationToken cancellationToken) =>
        ExplainAsync(async () => (await _snapshots.RestoreAsync(path, progress, cancellationToken)).Name);

    /// <summary>The collections of the corpus, oldest first, and which of them is live.</summary>
    public Task<(IReadOnlyList<string> All, string? Live)> ListAsync(CancellationToken cancellationToken) => ExplainAsync(async () =>
        (await _collections.ListAsync(cancellationToken), await _collections.FindLiveNameAsync(cancellationToken)));

    /// <summary>Makes another collection of the corpus the live one, after what it missed meanwhile was written to it.</summary>
    public Task<string> SwitchAsync(string name, IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
    {
        var target = _collections.NumberOf(name) > 0 ? await _collections.FindAsync(name, cancellationToken) : null;
        if (target is null) throw new IndexUnavailableException($"« {name} » n'est pas une collection de ce corpus : « index switch » les énumère.");

        await _writer.CatchUpAsync(target, progress, cancellationToken);
        await _collections.SwitchAsync(target.Name, cancellationToken);
        await _lengths.FixAsync(
            new FixedAverage(target.Description.AverageLength, target.Description.AveragedPassages), cancellationToken);
        return target.Name;
    });

    private async Task<CorpusCollection> LiveAsync(CancellationToken cancellationToken) => await _collections.FindLiveAsync(cancellationToken)
        ?? throw new IndexUnavailableException($"Il n'y a pas d'index « {_options.Corpus} » sur ce serveur Qdrant : lancez « index copy --from embedded --to qdrant ».");

    private async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (QdrantException exception)
        {
            throw QdrantFailure.Explain(exception, _options);
        }
    }
}
