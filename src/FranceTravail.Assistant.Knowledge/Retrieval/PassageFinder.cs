using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>A question in words → hits with their passages. The index says where, the store says what.</summary>
public sealed class PassageFinder(
    IPassageIndex index,
    TextEmbedder embedder,
    QueryExpander expander,
    IDbContextFactory<AssistantDbContext> contexts,
    ILogger<PassageFinder> logger)
{
    /// <summary>At most <paramref name="limit"/> passages (1 to 100).</summary>
    public Task<PassageFindings> FindAsync(string query, SearchScope scope, int limit, CancellationToken cancellationToken) =>
        FindAsync(expander.Expand(query), scope, limit, cancellationToken);

    /// <summary>The same for a query as it was expanded.</summary>
    public async Task<PassageFindings> FindAsync(ExpandedQuery query, SearchScope scope, int limit, CancellationToken cancellationToken)
    {
        var vector = await EmbedAsync(query.EmbeddingText, cancellationToken);
        var hits = await index.SearchAsync(new PassageQuery(query.Text, vector, scope, limit, query.Terms), cancellationToken);
        return new PassageFindings(query, vector, await ReadAsync(hits, cancellationToken));
    }

    private async Task<IReadOnlyList<FoundPassage>> ReadAsync(IReadOnlyList<PassageHit> hits, CancellationToken cancellationToken)
    {
        if (hits.Count == 0) return [];

        var ids = hits.Select(hit => hit.PassageId).ToList();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var passages = await context.Passages
            .Where(passage => ids.Contains(passage.Id) && passage.Version!.State == DocumentVersionState.Published)
            .Select(passage => new
            {
                passage.Id,
                passage.Version!.Title,
                passage.Heading,
                passage.Text,
                passage.Start,
                passage.End,
                passage.Page,
                passage.Version.Date,
                passage.Version.Status,
                passage.Version.Document!.Collection,
            })
            .ToDictionaryAsync(passage => passage.Id, cancellationToken);

        // A hit whose row is not there belongs to a version replaced or withdrawn since the search; the next one will not return it.
        return [.. hits
            .Where(hit => passages.ContainsKey(hit.PassageId))
            .Select(hit => (Hit: hit, Passage: passages[hit.PassageId]))
            .Select(pair => new FoundPassage(
                pair.Hit,
                pair.Passage.Title,
                pair.Passage.Heading,
                pair.Passage.Text,
                pair.Passage.Start,
                pair.Passage.End,
                pair.Passage.Page,
                pair.Passage.Date,
                pair.Passage.Status,
                pair.Passage.Collection))];
    }

    private async Task<ReadOnlyMemory<float>> EmbedAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            return await embedder.EmbedQueryAsync(text, cancellationToken);
        }
        catch (ModelUnavailableException exception)
        {
            // Search by words goes on without the model; the start page and this line say so.
            Log.SearchedByWordsOnly(logger, exception.Message);
            return ReadOnlyMemory<float>.Empty;
        }
    }
}
