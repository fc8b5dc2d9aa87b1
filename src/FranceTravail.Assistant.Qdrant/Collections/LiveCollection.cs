namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>
/// The live collection for those who ask at every search: looked up and checked again now and then, because another process
/// may have switched the alias.
/// </summary>
internal sealed class LiveCollection(CorpusCollections collections, TimeProvider time)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5);

    private volatile Finding? _last;

    /// <summary>Null where there is none yet.</summary>
    public async Task<CorpusCollection?> FindAsync(CancellationToken cancellationToken)
    {
        if (_last is { } last && time.GetElapsedTime(last.At) < Trusted) return last.Collection;

        var at = time.GetTimestamp();
        var found = await collections.FindLiveAsync(cancellationToken);
        // « None » is not remembered: it ends with the first document.
        _last = found is null ? null : new Finding(found, at);
        return found;
    }

    /// <summary>The next who asks looks again.</summary>
    public void Forget() => _last = null;

    private sealed record Finding(CorpusCollection Collection, long At);
}
