using FranceTravail.Assistant.Knowledge.Evaluation.Checker;
using FranceTravail.Assistant.Knowledge.Evaluation.Gate;
using FranceTravail.Assistant.Knowledge.Evaluation.Questions;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>What one evaluation measured. A part that was not asked for is null.</summary>
/// <param name="Retrieval">By kind of query, and over all.</param>
/// <param name="Baselines">The same for other rankings of the same passages, by name.</param>
/// <param name="Seconds">Whole duration of the evaluation.</param>
public sealed record EvaluationReport(
    DateTimeOffset At,
    EvaluatedCorpus Corpus,
    IReadOnlyDictionary<string, RetrievalScores>? Retrieval,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, RetrievalScores>> Baselines,
    QuestionScores? Questions,
    IReadOnlyList<QuestionOutcome> Outcomes,
    CheckerScores? Checker,
    GateScores? Gate,
    double Seconds);

/// <param name="ChatModel">Null where no answer was asked for.</param>
public sealed record EvaluatedCorpus(int Documents, int Passages, int AnalyserVersion, string EmbeddingModel, string? ChatModel);
