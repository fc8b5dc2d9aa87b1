using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Checker;

/// <summary>The mutation test of the check after generation: how many injected errors it finds, how many true sentences it refuses.</summary>
public static class CheckerEvaluator
{
    private const int Listed = 20;

    public static CheckerScores Evaluate(IEnumerable<CheckedExample> examples)
    {
        var (wrong, rightly) = (new List<(Mutation Mutation, bool Caught)>(), new List<(string Sentence, string? Reason)>());
        foreach (var example in examples)
        {
            var extracts = new Dictionary<int, string> { [1] = example.Source, [2] = example.OtherSource };
            wrong.AddRange(Mutations.Of(example).Select(mutation => (mutation, Reason(mutation.Sentence, extracts) is not null)));
            rightly.AddRange(TrueVariants.Of(example.Sentence).Select(sentence => (sentence, Reason(sentence, extracts))));
        }

        return new CheckerScores(
            Share(wrong, one => one.Caught),
            Share(rightly, one => one.Reason is not null),
            wrong.GroupBy(one => one.Mutation.Kind).ToDictionary(kind => kind.Key, kind => Share(kind, one => one.Caught)),
            [.. wrong.Where(one => !one.Caught).Select(one => one.Mutation).Take(Listed)],
            [.. rightly.Where(one => one.Reason is not null).Select(one => $"{one.Sentence} → {one.Reason}").Take(Listed)]);
    }

    // As in an answer: one that cites nothing is no alarm, and every sentence here cites.
    private static string? Reason(string sentence, Dictionary<int, string> extracts)
    {
        var check = CitationChecker.Check(sentence, extracts);
        return check.Status == SentenceCheckStatus.Failed ? check.Reason : null;
    }

    private static Estimate Share<T>(IEnumerable<T> values, Func<T, bool> holds) =>
        Estimate.Of([.. values.Select(value => holds(value) ? 1.0 : 0.0)]);
}
