using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Evaluation.TitleFree;
using FranceTravail.Assistant.Knowledge.Retrieval;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>Measures the program's search beside its baselines on judged queries.</summary>
public sealed class RetrievalComparison(
    IPassageIndex index, TextEmbedder embedder, QueryExpander expander, IDbContextFactory<AssistantDbContext> contexts, DataFolder folder)
{
    /// <summary>The program's own search in a scope.</summary>
    public IndexRanking Ranking(SearchScope scope) => new(index, embedder, expander, scope);

    public async Task<(IReadOnlyDictionary<string, RetrievalScores> Own, IReadOnlyDictionary<string, IReadOnlyDictionary<string, RetrievalScores>> Baselines)>
        EvaluateAsync(EvaluationRequest request, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        using var whole = await EvaluatedIndex.ReadAsync(Ranking(request.Scope), contexts, cancellationToken);
        await using var corpus = request.WithTitleFree
            ? await TitleFreeCorpus.OpenAsync(
                folder, embedder, expander, (done, total) => progress.Report(new EvaluationProgress("Copie sans titres", done, total)), cancellationToken)
            : null;
        using var titleFree = corpus is null
            ? null
            : await EvaluatedIndex.ReadAsync(
                new IndexRanking(corpus.Index, embedder, expander, request.Scope), corpus.Contexts, cancellationToken);

        var own = await MeasureAsync("Recherche", null);
        return (own, new Dictionary<string, IReadOnlyDictionary<string, RetrievalScores>>
        {
            [EvaluatedIndex.Lucene] = await MeasureAsync("Repère : Lucene", EvaluatedIndex.Lucene),
            [EvaluatedIndex.Dense] = await MeasureAsync("Repère : vecteurs seuls", EvaluatedIndex.Dense),
        });

        Task<IReadOnlyDictionary<string, RetrievalScores>> MeasureAsync(string step, string? baseline)
        {
            var (done, total) = (0, request.Queries.Count(query => titleFree is not null || !query.StripTitle));
            return RetrievalEvaluator.EvaluateAsync(
                request.Queries, Told(whole.Ranking(baseline)), titleFree is null ? null : Told(titleFree.Ranking(baseline)), cancellationToken);

            RankDocuments Told(RankDocuments rank) => (query, collections, token) =>
            {
                progress.Report(new EvaluationProgress(step, ++done, total));
                return rank(query, collections, token);
            };
        }
    }
}
