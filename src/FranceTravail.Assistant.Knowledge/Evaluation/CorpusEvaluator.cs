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
/// <param name="WithTitleFree">Runs the queries that are titles, on a copy of the corpus without titles (made beside it the first time).</param>
public sealed record EvaluationRequest(
    IReadOnlyList<RetrievalQuery> Queries,
    IReadOnlyList<JudgedQuestion> Questions,
    SearchScope Scope,
    string ChatModel,
    bool WithTitleFree = false);

/// <summary>Measures search, answers and checks on one existing corpus; changes nothing in it.</summary>
public sealed class CorpusEvaluator(
    RetrievalComparison retrieving,
    TextEmbedder embedder,
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
        var (retrieval, baselines) = request.Queries.Count == 0
            ? (null, new Dictionary<string, IReadOnlyDictionary<string, RetrievalScores>>())
            : await retrieving.EvaluateAsync(request, progress, cancellationToken);
        var gated = await EvaluateGateAsync(request, progress, cancellationToken);
        var outcomes = await EvaluateQuestionsAsync(request.Questions, retrieving.Ranking(request.Scope), ask, progress, cancellationToken);
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
