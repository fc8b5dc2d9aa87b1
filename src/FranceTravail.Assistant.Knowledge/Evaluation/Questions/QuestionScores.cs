namespace FranceTravail.Assistant.Knowledge.Evaluation.Questions;

/// <param name="GoldInTop5">Answerable questions with a gold document among the first five found.</param>
/// <param name="GoldCited">Answerable questions whose answer cites a gold document.</param>
/// <param name="SpanInAnswer">Answerable questions whose answer holds the expected span.</param>
/// <param name="SpanShown">Those whose answer or first three decisive sentences hold it.</param>
/// <param name="RefusalOnUnanswerable">Unanswerable questions that were refused.</param>
/// <param name="FalseRefusal">Answerable questions that were refused.</param>
/// <param name="UnsupportedFigures">Figures of all answers that no cited passage holds.</param>
public sealed record QuestionScores(
    Estimate GoldInTop5,
    Estimate GoldCited,
    Estimate SpanInAnswer,
    Estimate SpanShown,
    Estimate RefusalOnUnanswerable,
    Estimate FalseRefusal,
    int UnsupportedFigures,
    double SecondsMedian,
    double PromptTokensMedian,
    double OutputTokensMedian)
{
    /// <summary>Time of the checks of all answers divided by the time in which the model wrote them; null where it wrote none.</summary>
    public double? ChecksToGeneration { get; init; }
}

/// <summary>One question of an evaluation, for whoever looks for the reason of a figure.</summary>
public sealed record QuestionOutcome(
    string Id,
    string Question,
    bool IsAnswerable,
    bool IsRefused,
    bool GoldInTop5,
    bool GoldCited,
    bool SpanInAnswer,
    bool SpanShown,
    IReadOnlyList<string> UnsupportedFigures,
    double Seconds,
    int PromptTokens,
    int OutputTokens,
    string? Expected,
    string Answer,
    IReadOnlyList<string> Decisive)
{
    public double WritingSeconds { get; init; }

    public double ChecksSeconds { get; init; }
}
