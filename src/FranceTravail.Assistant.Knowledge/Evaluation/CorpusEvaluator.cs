using System.Diagnostics;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Evaluation.Baselines;
using FranceTravail.Assistant.Knowledge.Evaluation.Checker;
using FranceTravail.Assistant.Knowledge.Evaluation.Gate;
using FranceTravail.Assistant.Knowledge.Evaluation.Questions;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>Where an evaluation stands.</summary>
public sealed record EvaluationProgress(string Step, int Done, int Total);

/// <summary>What is evaluated.</summary>
/// <param name="Queries">Judged queries; empty leaves the search out.</param>
/// <param name="Questions">Judged questions; empty leaves answers and checks out.</param>
/// <param name="ChatModel">Its name, for the report.</param>
public sealed record EvaluationRequest(
    IReadOnlyList<RetrievalQuery> Queries, IReadOnlyList<JudgedQuestion> Questions, SearchScope Scope, string ChatModel);

/// <summary>Measures search, answers and checks on one existing corpus; changes nothing in it.</summary>
public sealed class CorpusEvaluator(
    IPassageIndex index,
    TextEmbedder embedder,
    QueryExpander expander,
    PassageFinder finder,
    EvidenceRanker ranker,
    AnswerGate gate,
    IDbContextFactory<AssistantDbContext> contexts,
    TimeProvider time)
{
    /// <summary>As many as an answer searches.</summary>
    private const int GatePassages = 30;

    public async Task<EvaluationReport> EvaluateAsync(
        EvaluationRequest request, AskQuestion ask, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var passages = await EvaluatedTexts.ReadAsync(contexts, cancellationToken);
        var ranking = new IndexRanking(index, embedder, expander, request.Scope);

        var (retrieval, baselines) = request.Queries.Count == 0
            ? (null, new Dictionary<string, IReadOnlyDictionary<string, RetrievalScores>>())
            : await EvaluateRetrievalAsync(request.Queries, ranking, passages, progress, cancellationToken);
        var gated = await EvaluateGateAsync(request, progress, cancellationToken);
        var outcomes = await EvaluateQuestionsAsync(request.Questions, ranking, ask, progress, cancellationToken);
        var checker = request.Questions.Count == 0 ? null : EvaluateChecker(request.Questions, passages);

        return new EvaluationReport(
            time.GetUtcNow(),
            new EvaluatedCorpus(
                passages.DistinctBy(passage => passage.DocumentId).Count(),
                passages.Count,
                FrenchAnalyzer.Version,
                embedder.ModelKey,
                outcomes.Count == 0 ? null : request.ChatModel),
            retrieval,
            baselines,
            outcomes.Count == 0 ? null : QuestionEvaluator.Score(outcomes),
            outcomes,
            checker,
            gated,
            Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private static async Task<(IReadOnlyDictionary<string, RetrievalScores> Own, Dictionary<string, IReadOnlyDictionary<string, RetrievalScores>> Baselines)>
        EvaluateRetrievalAsync(
            IReadOnlyList<RetrievalQuery> queries,
            IndexRanking ranking,
            IReadOnlyList<IndexedText> passages,
            IProgress<EvaluationProgress> progress,
            CancellationToken cancellationToken)
    {
        using var lucene = new LuceneBaseline(passages);
        var own = await MeasureAsync("Recherche", ranking.RankAsync);
        return (own, new Dictionary<string, IReadOnlyDictionary<string, RetrievalScores>>
        {
            ["lucene"] = await MeasureAsync("Repère : Lucene", (query, collections, _) => Task.FromResult(lucene.Rank(query, collections))),
            ["dense"] = await MeasureAsync("Repère : vecteurs seuls", ranking.RankByVectorsAsync),
        });

        Task<IReadOnlyDictionary<string, RetrievalScores>> MeasureAsync(string step, RankDocuments rank)
        {
            var done = 0;
            return RetrievalEvaluator.EvaluateAsync(
                queries,
                (query, collections, token) =>
                {
                    progress.Report(new EvaluationProgress(step, ++done, queries.Count));
                    return rank(query, collections, token);
                },
                rankWithoutTitles: null,
                cancellationToken);
        }
    }

    private async Task<GateScores?> EvaluateGateAsync(
        EvaluationRequest request, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        if (request.Questions.Count == 0) return null;

        var judged = new List<JudgedSignals>();
        foreach (var question in request.Questions)
        {
            var findings = await finder.FindAsync(question.Text, request.Scope, GatePassages, cancellationToken);
            var evidence = await ranker.RankAsync(findings, SignalReader.PassagesRead, cancellationToken);
            judged.Add(new JudgedSignals(question.Id, question.IsAnswerable, SignalReader.Read(question.Text, findings, evidence)));
            progress.Report(new EvaluationProgress("Seuil de refus", judged.Count, request.Questions.Count));
        }

        return GateScores.Of(judged, gate.Calibration);
    }

    private static Task<IReadOnlyList<QuestionOutcome>> EvaluateQuestionsAsync(
        IReadOnlyList<JudgedQuestion> questions, IndexRanking ranking, AskQuestion ask, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken) =>
        new QuestionEvaluator(ask, ranking.RankAsync).EvaluateAsync(
            questions, done => progress.Report(new EvaluationProgress("Questions", done, questions.Count)), cancellationToken);

    private static CheckerScores EvaluateChecker(IReadOnlyList<JudgedQuestion> questions, IReadOnlyList<IndexedText> passages) =>
        CheckerEvaluator.Evaluate(CheckedExamples.From(
            passages, questions.SelectMany(question => question.GoldDocuments ?? []).ToHashSet(StringComparer.Ordinal)));
}
