using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Moving;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant;

/// <summary>
/// The corpus as it lives on the server, for those who move it. Each call may be repeated after it was cut short; each failure
/// is an <see cref="IndexUnavailableException"/> whose message is a French sentence that says what to do.
/// </summary>
public sealed class QdrantCorpus
{
    private readonly CorpusCollections _collections;
    private readonly ServerCopy _copy;
    private readonly CollectionChoice _choice;
    private readonly VectorRecovery _vectors;
    private readonly ContentComparison _contents;
    private readonly TopTenComparison _topTen;
    private readonly SnapshotSaving _saving;
    private readonly SnapshotRestore _restore;
    private readonly AverageLengths _lengths;
    private readonly QdrantOptions _options;

    internal QdrantCorpus(
        CorpusCollections collections,
        ServerCopy copy,
        CollectionChoice choice,
        VectorRecovery vectors,
        ContentComparison contents,
        TopTenComparison topTen,
        SnapshotSaving saving,
        SnapshotRestore restore,
        AverageLengths lengths,
        IOptions<QdrantOptions> options)
    {
        (_collections, _copy, _choice, _vectors) = (collections, copy, choice, vectors);
        (_contents, _topTen, _saving, _restore) = (contents, topTen, saving, restore);
        (_lengths, _options) = (lengths, options.Value);
    }

    /// <summary>
    /// Brings the server to where this machine stands, by comparing every passage with its point; creates the index where there
    /// is none. The name of the collection.
    /// </summary>
    public Task<string> CopyToServerAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
        (await _copy.CopyAsync(progress, cancellationToken)).Name);

    /// <summary>Gives this machine the vectors that it lacks; the number of passages that got theirs.</summary>
    public Task<int> CopyFromServerAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
        await _vectors.RecoverAsync(await LiveAsync(cancellationToken), progress, cancellationToken));

    /// <summary>Builds a new collection with the mean length of today, then makes it the live one. Its name.</summary>
    public Task<string> RebuildAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => ExplainAsync(async () =>
        (await _copy.RebuildAsync(progress, cancellationToken)).Name);

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
        (await _choice.SwitchAsync(name, progress, cancellationToken)).Name);

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
