using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>Reads passages by version; those that an older analyser wrote are analysed again in memory.</summary>
internal sealed partial class StoredPassages(ILogger<StoredPassages> logger)
{
    // About 8,000 passages and 16 MB at a time; SQLite refuses more than 32,766 parameters.
    private const int VersionsPerQuery = 500;

    private static readonly byte[] NoVector = [];

    /// <param name="withVectors">False leaves them in the database, for who looks at words alone.</param>
    public async IAsyncEnumerable<(VersionFacts Facts, IReadOnlyList<StoredPassage> Passages)> ReadAsync(
        AssistantDbContext context,
        IReadOnlyList<VersionFacts> versions,
        [EnumeratorCancellation] CancellationToken cancellationToken,
        bool withVectors = true)
    {
        var outdated = 0;
        foreach (var batch in versions.Chunk(VersionsPerQuery))
        {
            var ids = batch.Select(facts => facts.VersionId).ToArray();
            var rows = await context.Passages
                .Where(passage => ids.Contains(passage.VersionId))
                .OrderBy(passage => passage.Id)
                .Select(passage => new StoredPassage(passage.Id, passage.VersionId, passage.Terms, withVectors ? passage.Vector : NoVector))
                .ToListAsync(cancellationToken);
            outdated += await AnalyzeOutdatedAsync(context, rows, cancellationToken);

            var byVersion = rows.ToLookup(passage => passage.VersionId);
            foreach (var facts in batch) yield return (facts, [.. byVersion[facts.VersionId]]);
        }

        if (outdated > 0) LogAnalyzedAgain(logger, outdated, FrenchAnalyzer.Version);
    }

    private static async Task<int> AnalyzeOutdatedAsync(
        AssistantDbContext context, List<StoredPassage> rows, CancellationToken cancellationToken)
    {
        var outdated = rows.Where(passage => !TermsEncoding.IsCurrent(passage.Terms)).Select(passage => passage.Id).ToArray();
        if (outdated.Length == 0) return 0;

        var texts = await context.Passages
            .Where(passage => outdated.Contains(passage.Id))
            .Select(passage => new { passage.Id, passage.Version!.Title, passage.Heading, passage.Text })
            .ToDictionaryAsync(passage => passage.Id, cancellationToken);
        for (var index = 0; index < rows.Count; index++)
        {
            if (!texts.TryGetValue(rows[index].Id, out var text)) continue;

            rows[index] = rows[index] with { Terms = TermsEncoding.Encode(PassageTerms.Of(text.Title, text.Heading, text.Text)) };
        }

        return outdated.Length;
    }

    [LoggerMessage(LogLevel.Warning, "{Passages} passages were indexed by another analyser than version {Version} and were analysed again in memory; import their files again to store the result")]
    private static partial void LogAnalyzedAgain(ILogger logger, int passages, int version);
}
