using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>The mean length of a passage that every index weighs terms with: fixed when an index is built, renewed when it is rebuilt.</summary>
public sealed class AverageLengths(IDbContextFactory<AssistantDbContext> contexts)
{
    /// <summary>A drift above this is reported: scores are still in order, but long passages are judged by an old measure.</summary>
    public const double ReportedDrift = 0.1;

    /// <summary>A mean taken from fewer passages than this says little; it is renewed without asking.</summary>
    public const int YoungCorpus = 1_000;

    /// <summary>The fixed mean with the number of passages that it was taken from; null while none is fixed.</summary>
    public async Task<FixedAverage?> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var state = await context.IndexStates.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return state?.AverageLength is { } average ? new FixedAverage(average, state.AveragedPassages) : null;
    }

    /// <summary>Reads the terms of every passage that can be found: about 0.1 s for 20,000 of them.</summary>
    public async Task<CorpusLength> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var passages = 0;
        var terms = 0L;
        var stored = context.Passages
            .Where(passage => passage.Version!.State == DocumentVersionState.Published)
            .Select(passage => passage.Terms)
            .AsAsyncEnumerable();
        await foreach (var encoded in stored.WithCancellation(cancellationToken))
        {
            passages++;
            terms += TermsEncoding.LengthOf(encoded);
        }

        return new CorpusLength(passages, terms);
    }

    /// <summary>Fixes the mean for every index over this database; those in memory take it over by the new generation.</summary>
    public async Task FixAsync(FixedAverage average, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.IndexStates.ExecuteUpdateAsync(
            update => update
                .SetProperty(state => state.AverageLength, average.Length)
                .SetProperty(state => state.AveragedPassages, average.Passages)
                .SetProperty(state => state.Generation, state => state.Generation + 1),
            cancellationToken);
    }
}
