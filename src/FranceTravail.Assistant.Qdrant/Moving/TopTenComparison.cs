using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Search;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>The first ten of both indexes for the same queries.</summary>
internal sealed class TopTenComparison(IPassageIndex left, QdrantPassageIndex right, QueryExpander expander, TextEmbedder embedder)
{
    private const int Compared = 10;

    public async Task<IReadOnlyList<ComparedQuery>> CompareAsync(
        IReadOnlyList<string> queries, SearchScope scope, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var compared = new List<ComparedQuery>();
        foreach (var text in queries)
        {
            var query = new PassageQuery(text, await EmbedAsync(text, cancellationToken), scope, Compared);
            var expected = await left.SearchAsync(query, cancellationToken);
            var found = await right.SearchAsync(query, isExact: true, cancellationToken);
            compared.Add(Compare(text, [.. expected.Select(hit => hit.PassageId)], [.. found.Select(hit => hit.PassageId)]));
            progress?.Report(new IndexProgress(compared.Count, queries.Count));
        }

        return compared;
    }

    private static ComparedQuery Compare(string text, List<long> expected, List<long> found)
    {
        var longest = Math.Max(expected.Count, found.Count);
        return new ComparedQuery(
            text,
            longest == 0 ? 1 : (double)expected.Intersect(found).Count() / longest,
            expected.SequenceEqual(found));
    }

    private async Task<ReadOnlyMemory<float>> EmbedAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            return await embedder.EmbedQueryAsync(expander.Expand(text).EmbeddingText, cancellationToken);
        }
        catch (ModelUnavailableException)
        {
            // Both rank by words alone then, as a search does.
            return ReadOnlyMemory<float>.Empty;
        }
    }
}
