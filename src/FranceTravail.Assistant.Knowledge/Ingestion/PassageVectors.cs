using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>
/// Vectors for the passages of a document. A passage that stands unchanged in the published version keeps its vector:
/// embedding is what an import costs, and a new version usually changes a few lines.
/// </summary>
public sealed class PassageVectors(TextEmbedder embedder, IDbContextFactory<AssistantDbContext> contexts)
{
    /// <summary>One vector per draft, in order.</summary>
    public async Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedAsync(
        string documentId, string title, IReadOnlyList<PassageDraft> drafts, CancellationToken cancellationToken)
    {
        var texts = drafts.Select(draft => PassageText.WithContext(title, draft.Heading, draft.Text)).ToList();
        var known = await ReadKnownAsync(documentId, cancellationToken);
        var missing = texts.Where(text => !known.ContainsKey(text)).Distinct(StringComparer.Ordinal).ToList();
        var vectors = await embedder.EmbedPassagesAsync(missing, isBackground: true, cancellationToken);
        foreach (var (text, vector) in missing.Zip(vectors)) known[text] = vector;
        return [.. texts.Select(text => known[text])];
    }

    private async Task<Dictionary<string, ReadOnlyMemory<float>>> ReadKnownAsync(string documentId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = new Dictionary<string, ReadOnlyMemory<float>>(StringComparer.Ordinal);

        // Vectors of another model cannot be kept.
        if (!await context.IndexStates.AnyAsync(state => state.EmbeddingModel == embedder.ModelKey, cancellationToken)) return known;

        var passages = context.Passages
            .Where(passage => passage.Version!.DocumentId == documentId && passage.Version.State == DocumentVersionState.Published)
            .Select(passage => new { passage.Version!.Title, passage.Heading, passage.Text, passage.Vector });
        await foreach (var passage in passages.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (passage.Vector.Length > 0)
                known[PassageText.WithContext(passage.Title, passage.Heading, passage.Text)] = VectorEncoding.Decode(passage.Vector);
        }

        return known;
    }
}
