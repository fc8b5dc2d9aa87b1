using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Questions;

/// <summary>Asks judged questions and compares what is shown with what was expected.</summary>
public sealed class QuestionEvaluator(AskQuestion ask, RankDocuments rank)
{
    private const int DecisiveCounted = 3;
    private const int DocumentsCounted = 5;

    public async Task<IReadOnlyList<QuestionOutcome>> EvaluateAsync(
        IReadOnlyList<JudgedQuestion> questions, Action<int> progress, CancellationToken cancellationToken)
    {
        var outcomes = new List<QuestionOutcome>();
        foreach (var question in questions)
        {
            var found = await rank(question.Text, null, cancellationToken);
            outcomes.Add(Judge(question, found, await ask(question.Text, cancellationToken)));
            progress(outcomes.Count);
        }

        return outcomes;
    }

    public static QuestionScores Score(IReadOnlyList<QuestionOutcome> outcomes)
    {
        var answerable = outcomes.Where(outcome => outcome.IsAnswerable).ToList();
        var unanswerable = outcomes.Where(outcome => !outcome.IsAnswerable).ToList();
        return new QuestionScores(
            Share(answerable, outcome => outcome.GoldInTop5),
            Share(answerable, outcome => outcome.GoldCited),
            Share(answerable, outcome => outcome.SpanInAnswer),
            Share(answerable, outcome => outcome.SpanShown),
            Share(unanswerable, outcome => outcome.IsRefused),
            Share(answerable, outcome => outcome.IsRefused),
            outcomes.Sum(outcome => outcome.UnsupportedFigures.Count),
            Median(outcomes.Select(outcome => outcome.Seconds)),
            Median(outcomes.Select(outcome => (double)outcome.PromptTokens)),
            Median(outcomes.Select(outcome => (double)outcome.OutputTokens)))
        {
            ChecksToGeneration = outcomes.Sum(outcome => outcome.WritingSeconds) is > 0 and var written
                ? outcomes.Sum(outcome => outcome.ChecksSeconds) / written
                : null,
        };
    }

    private static QuestionOutcome Judge(JudgedQuestion question, IReadOnlyList<string> found, GivenAnswer given)
    {
        var gold = question.GoldDocuments ?? [];
        var inAnswer = question.Answer is { } span && !given.IsRefused && SpanMatch.Holds(given.Text, span);
        var isBeside = question.Answer is { } expected && given.Decisive.Take(DecisiveCounted).Any(sentence => SpanMatch.Holds(sentence, expected));
        return new QuestionOutcome(
            question.Id,
            question.Text,
            question.IsAnswerable,
            given.IsRefused,
            found.Take(DocumentsCounted).Intersect(gold, StringComparer.Ordinal).Any(),
            given.CitedDocuments.Intersect(gold, StringComparer.Ordinal).Any(),
            inAnswer,
            inAnswer || isBeside,
            Unsupported(given),
            given.Duration.TotalSeconds,
            given.PromptTokens,
            given.OutputTokens,
            question.Answer,
            given.Text,
            [.. given.Decisive.Take(DecisiveCounted)])
        {
            WritingSeconds = given.Writing.TotalSeconds,
            ChecksSeconds = given.Checks.TotalSeconds,
        };
    }

    private static List<string> Unsupported(GivenAnswer given)
    {
        var known = given.CitedTexts.SelectMany(FigureReader.Read).ToList();
        return [.. FigureReader.Read(given.Text).Where(figure => !known.Any(figure.Matches)).Select(figure => figure.Text)];
    }

    private static Estimate Share(List<QuestionOutcome> outcomes, Func<QuestionOutcome, bool> holds) =>
        Estimate.Of([.. outcomes.Select(outcome => holds(outcome) ? 1.0 : 0.0)]);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[sorted.Count / 2] + sorted[(sorted.Count - 1) / 2]) / 2;
    }
}
