using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Evaluation.TitleFree;

/// <summary>Gives the passages of the copy their vectors, some versions at a time, each stored before the next.</summary>
internal sealed class TitleFreeVectors(IDbContextFactory<AssistantDbContext> contexts, MissingVectors missing)
{
    private const int VersionsPerStep = 4;

    /// <param name="report">Versions done, and all that lacked some.</param>
    public async Task FillAsync(TextEmbedder embedder, Action<int, int> report, CancellationToken cancellationToken)
    {
        var versions = await missing.FindVersionsAsync(cancellationToken);
        var done = 0;
        foreach (var some in versions.Chunk(VersionsPerStep))
        {
            await missing.FillAsync(some, await EmbedAsync(embedder, some, cancellationToken), cancellationToken);
            report(done += some.Length, versions.Count);
        }
    }

    private async Task<Dictionary<long, ReadOnlyMemory<float>>> EmbedAsync(
        TextEmbedder embedder, long[] versions, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var passages = await context.Passages
            .Where(passage => versions.Contains(passage.VersionId))
            .Select(passage => new { passage.Id, passage.Heading, passage.Text })
            .ToListAsync(cancellationToken);
        var vectors = await embedder.EmbedPassagesAsync(
            [.. passages.Select(passage => PassageText.WithContext(string.Empty, passage.Heading, passage.Text))], isBackground: true, cancellationToken);
        return passages.Zip(vectors).ToDictionary(pair => pair.First.Id, pair => pair.Second);
    }
}
