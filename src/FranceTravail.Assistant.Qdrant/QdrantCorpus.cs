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
    private readonly SnapshotSaving _saving;
    private readonly SnapshotRestore _restore;
    private readonly LiveSwitch _switch;
    private readonly IndexLeases _leases;
    private readonly AverageLengths _lengths;
    private readonly StoredTerms _terms;
    private readonly QdrantOptions _options;

    internal QdrantCorpus(
        CorpusCollections collections,
        IndexBuild build,
        CollectionWriter writer,
        CollectionRepair repair,
        ContentComparison contents,
        TopTenComparison topTen,
        VectorRecovery vectors,
        SnapshotSaving saving,
        SnapshotRestore restore,
        LiveSwitch liveSwitch,
        IndexLeases leases,
        AverageLengths lengths,
        StoredTerms terms,
        IOptions<QdrantOptions> options)
    {
        (_collections, _build, _writer, _repair) = (collections, build, writer, repair);
        (_contents, _topTen) = (contents, topTen);
        (_vectors, _saving, _restore, _switch, _leases) = (vectors, saving, restore, liveSwitch, leases);
        (_lengths, _terms, _options) = (lengths, terms, options.Value);
    }

    /// <summary>
    /// Brings the server to where this machine stands, by comparing every passage with its point; creates the index where there
    /// is none. The name of the collection.
    /// </summary>
    public Task<string> CopyToServerAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
    {
        var known = await _lengths.ReadAsync(cancellationToken);
        if (await _collections.FindLiveAsync(cancellationToken) is not { } live)
        {
            var built = await _build.EnsureAsync(known ?? await MeasureAsync(cancellationToken), progress, cancellationToken);
            await _writer.CatchUpAsync(built, null, cancellationToken);
            return built.Name;
        }

        // Weighed by another mean length than this machine's.
        if (known is { } average && average != live.Average) return (await _build.BuildAsync(average, progress, cancellationToken)).Name;

        await _switch.SettleAsync(live, cancellationToken);
        await _repair.RepairAsync(live, progress, cancellationToken);
        await _writer.CatchUpAsync(live, null, cancellationToken);
        return live.Name;
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
        return (await _build.BuildAsync(await MeasureAsync(cancellationToken), progress, cancellationToken)).Name;
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
    /// <param name="progress">Kilobytes of the file.</param>
    public Task<string> SaveSnapshotAsync(string folder, IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
        await _saving.SaveAsync(await LiveAsync(cancellationToken), folder, progress, cancellationToken));

    /// <summary>Makes a saved collection the live one, brought to where this machine stands. Its name.</summary>
    /// <param name="sending">Kilobytes of the file.</param>
    /// <param name="writing">Versions compared, and written where they differ.</param>
    public Task<string> RestoreSnapshotAsync(
        string path, IProgress<IndexProgress>? sending, IProgress<IndexProgress>? writing, CancellationToken cancellationToken) =>
        ExplainAsync(async () => (await _restore.RestoreAsync(path, sending, writing, cancellationToken)).Name);

    /// <summary>The collections of the corpus, oldest first, and which of them is live.</summary>
    public Task<(IReadOnlyList<string> All, string? Live)> ListAsync(CancellationToken cancellationToken) => ExplainAsync(async () =>
        (await _collections.ListAsync(cancellationToken), await _collections.FindLiveNameAsync(cancellationToken)));

    /// <summary>Makes another collection of the corpus the live one, after what it missed meanwhile was written to it.</summary>
    public Task<string> SwitchAsync(string name, IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
    {
        await using var lease = await _leases.TakeAsync(_options.Corpus, cancellationToken);
        var target = _collections.NumberOf(name) > 0 ? await _collections.FindAsync(name, cancellationToken) : null;
        if (target is null) throw new IndexUnavailableException($"« {name} » n'est pas une collection de ce corpus : « index switch » les énumère.");

        await _writer.CatchUpAsync(target, progress, cancellationToken);
        await _switch.GoLiveAsync(target, cancellationToken);
        await _writer.CatchUpAsync(target, null, cancellationToken);
        return target.Name;
    });

    // What another analyser wrote has another length than what is going to be written.
    private async Task<FixedAverage> MeasureAsync(CancellationToken cancellationToken)
    {
        await _terms.AnalyzeAgainAsync(null, cancellationToken);
        return FixedAverage.Of(await _lengths.MeasureAsync(cancellationToken));
    }

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
