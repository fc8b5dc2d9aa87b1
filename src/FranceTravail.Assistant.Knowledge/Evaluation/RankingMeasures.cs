namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>The measures of one ranking against graded judgements; a document is relevant from grade 1.</summary>
internal static class RankingMeasures
{
    /// <summary>1 if at least one relevant document is among the first <paramref name="depth"/>, else 0.</summary>
    public static double Recall(IReadOnlyList<string> ranking, IReadOnlyList<RelevantDocument> relevant, int depth) =>
        ReciprocalRank(ranking, relevant, depth) > 0 ? 1 : 0;

    /// <summary>1 / rank of the first relevant document, 0 beyond <paramref name="depth"/>.</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ranking, IReadOnlyList<RelevantDocument> relevant, int depth)
    {
        var ids = relevant.Where(document => document.Grade >= 1).Select(document => document.Id).ToHashSet();
        for (var position = 0; position < Math.Min(depth, ranking.Count); position++)
        {
            if (ids.Contains(ranking[position])) return 1.0 / (position + 1);
        }

        return 0;
    }

    /// <summary>Gain 2^grade − 1, discount log₂(rank + 1), over the best order of all judged documents.</summary>
    public static double NormalisedGain(IReadOnlyList<string> ranking, IReadOnlyList<RelevantDocument> relevant, int depth)
    {
        var grades = relevant.ToDictionary(document => document.Id, document => document.Grade);
        var gain = Gain(ranking.Take(depth).Select(id => grades.GetValueOrDefault(id)));
        var best = Gain(grades.Values.OrderDescending().Take(depth));
        return best == 0 ? 0 : gain / best;
    }

    private static double Gain(IEnumerable<int> grades) =>
        grades.Select((grade, position) => (Math.Pow(2, grade) - 1) / Math.Log2(position + 2)).Sum();
}
