using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Evaluation.Baselines;
using FranceTravail.Assistant.Knowledge.Retrieval;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>Reads the published passages of a corpus for what needs their words.</summary>
public static class EvaluatedTexts
{
    public static async Task<IReadOnlyList<IndexedText>> ReadAsync(
        IDbContextFactory<AssistantDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = context.Passages
            .Where(passage => passage.Version!.State == DocumentVersionState.Published)
            .OrderBy(passage => passage.Id)
            .Select(passage => new
            {
                passage.Version!.DocumentId,
                passage.Version.Document!.Collection,
                passage.Version.Title,
                passage.Heading,
                passage.Text,
            })
            .AsAsyncEnumerable();
        var texts = new List<IndexedText>();
        await foreach (var row in rows.WithCancellation(cancellationToken))
            texts.Add(new IndexedText(row.DocumentId, row.Collection, PassageText.WithContext(row.Title, row.Heading, row.Text)));
        return texts;
    }
}
