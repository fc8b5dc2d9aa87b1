namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>Which line of a text became which of another: the same words first, then what resembles, in order.</summary>
internal static class LineAlignment
{
    private const double Same = 10;
    private const double Renewed = 3;
    private const double LeastShare = 0.5;

    /// <param name="renewed">A line as it would be with the values of now, compared before its words are.</param>
    /// <returns>For each line of <paramref name="before"/> the index of its line in <paramref name="after"/>, -1 where it has none.</returns>
    public static int[] Of(IReadOnlyList<string> before, IReadOnlyList<string> after, Func<string, string> renewed)
    {
        var (words, others) = (before.Select(Words).ToList(), after.Select(Words).ToList());
        var worth = new double[before.Count + 1, after.Count + 1];
        for (var one = before.Count - 1; one >= 0; one--)
        {
            for (var other = after.Count - 1; other >= 0; other--)
                worth[one, other] = Math.Max(Math.Max(worth[one + 1, other], worth[one, other + 1]), Likeness(one, other) is > 0 and var likeness ? likeness + worth[one + 1, other + 1] : 0);
        }

        var pairs = Enumerable.Repeat(-1, before.Count).ToArray();
        for (var (one, other) = (0, 0); one < before.Count && other < after.Count;)
        {
            if (Likeness(one, other) is > 0 and var likeness && worth[one, other] == likeness + worth[one + 1, other + 1]) pairs[one++] = other++;
            else if (worth[one, other] == worth[one + 1, other]) one++;
            else other++;
        }

        return pairs;

        double Likeness(int one, int other) =>
            before[one] == after[other] ? Same : renewed(before[one]) == after[other] ? Renewed : Share(words[one], others[other]) is >= LeastShare and var share ? share : 0;
    }

    private static double Share(HashSet<string> words, HashSet<string> others) =>
        words.Count + others.Count == 0 ? 0 : 2.0 * words.Count(others.Contains) / (words.Count + others.Count);

    private static HashSet<string> Words(string line) => [.. PlainWords.Of(line)];
}
