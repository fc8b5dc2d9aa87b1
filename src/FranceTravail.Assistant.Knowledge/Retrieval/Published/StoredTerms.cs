using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>The terms that are stored with passages: the index of one machine is made of them, and every other one too.</summary>
public sealed class StoredTerms(IDbContextFactory<AssistantDbContext> contexts, AverageLengths lengths)
{
    private const int VersionsPerStep = 100;

    /// <summary>Stores anew what another analyser wrote, then fixes the mean length of today; how many passages were analysed again.</summary>
    /// <param name="report">Versions done and in all.</param>
    public async Task<(int Analyzed, FixedAverage Average)> RenewAsync(Action<int, int>? report, CancellationToken cancellationToken)
    {
        var analyzed = await AnalyzeAgainAsync(report, cancellationToken);
        var average = FixedAverage.Of(await lengths.MeasureAsync(cancellationToken));
        if (average.Passages > 0) await lengths.FixAsync(average, cancellationToken);
        return (analyzed, average);
    }

    /// <summary>Stores anew what another analyser wrote; how many passages that were.</summary>
    /// <param name="report">Versions done and in all.</param>
    public async Task<int> AnalyzeAgainAsync(Action<int, int>? report, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = await context.DocumentVersions
            .Where(version => version.State == DocumentVersionState.Published)
            .Select(version => version.Id)
            .ToListAsync(cancellationToken);
        var (analyzed, done) = (0, 0);
        foreach (var some in versions.Chunk(VersionsPerStep))
        {
            analyzed += await RenewAsync(some, cancellationToken);
            done += some.Length;
            report?.Invoke(done, versions.Count);
        }

        return analyzed;
    }

    private async Task<int> RenewAsync(long[] versions, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var passages = await context.Passages
            .Where(passage => versions.Contains(passage.VersionId))
            .Select(passage => new { passage.Id, passage.Terms, passage.Version!.Title, passage.Heading, passage.Text })
            .ToListAsync(cancellationToken);
        var outdated = passages.Where(passage => !TermsEncoding.IsCurrent(passage.Terms)).ToList();
        foreach (var passage in outdated)
        {
            var terms = TermsEncoding.Encode(PassageTerms.Of(passage.Title, passage.Heading, passage.Text));
            await context.Passages
                .Where(row => row.Id == passage.Id)
                .ExecuteUpdateAsync(update => update.SetProperty(row => row.Terms, terms), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return outdated.Count;
    }
}
