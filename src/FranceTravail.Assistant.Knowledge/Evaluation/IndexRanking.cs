using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>The program's own search as a ranking of documents, and what its vectors alone would rank. For one caller at a time.</summary>
/// <param name="scope">Who asks, and the day; a query's collections come on top.</param>
public sealed class IndexRanking(IPassageIndex index, TextEmbedder embedder, QueryExpander expander, SearchScope scope)
{
    private const int Depth = 100;

    private (string Text, ReadOnlyMemory<float> Vector)? _latest;

    /// <inheritdoc cref="RankDocuments"/>
    public async Task<IReadOnlyList<string>> RankAsync(string query, IReadOnlySet<string>? collections, CancellationToken cancellationToken)
    {
        var vector = await EmbedAsync(query, cancellationToken);
        var hits = await index.SearchAsync(new PassageQuery(query, vector, Within(collections), Depth), cancellationToken);
        return DocumentRanking.ByBestPassage(hits);
    }

    /// <inheritdoc cref="RankDocuments"/>
    public async Task<IReadOnlyList<string>> RankByVectorsAsync(string query, IReadOnlySet<string>? collections, CancellationToken cancellationToken)
    {
        var vector = await EmbedAsync(query, cancellationToken);
        // No words, no lexical ranking: what comes back was found by its vector.
        var hits = await index.SearchAsync(new PassageQuery(string.Empty, vector, Within(collections), Depth), cancellationToken);
        return DocumentRanking.ByBestPassage(hits.OrderBy(hit => hit.DenseRank));
    }

    private SearchScope Within(IReadOnlySet<string>? collections) =>
        collections is null ? scope : scope with { Collections = collections };

    // Both rankings ask for the same query one after the other.
    private async Task<ReadOnlyMemory<float>> EmbedAsync(string query, CancellationToken cancellationToken)
    {
        if (_latest is { } latest && latest.Text == query) return latest.Vector;

        var vector = await embedder.EmbedQueryAsync(expander.Expand(query).EmbeddingText, cancellationToken);
        _latest = (query, vector);
        return vector;
    }
}
