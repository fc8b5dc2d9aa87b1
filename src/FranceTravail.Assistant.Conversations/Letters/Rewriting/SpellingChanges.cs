using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>Whether two texts differ as a text and its correction do: letters within words, small words, punctuation.</summary>
internal static partial class SpellingChanges
{
    // « a » for « à », « reprit » for « repris »; « vingt » for « dix » is another word.
    private const int SmallWord = 3;
    private const double LettersChanged = 0.34;

    public static bool AreAll(string before, string after)
    {
        var (removed, added) = (new List<string>(), new List<string>());
        foreach (var piece in WordDifferences.Between(before, after).Append(new WordDifference(WordDifferenceKind.Same, "—")))
        {
            var words = Word().Matches(piece.Text).Select(match => match.Value.ToLowerInvariant());
            if (piece.Kind == WordDifferenceKind.Removed) removed.AddRange(words);
            else if (piece.Kind == WordDifferenceKind.Added) added.AddRange(words);
            else if (piece.Text.Any(char.IsLetterOrDigit) || piece.Text == "—")
            {
                if (!IsSpelling(removed, added)) return false;

                removed.Clear();
                added.Clear();
            }
        }

        return true;
    }

    private static bool IsSpelling(List<string> removed, List<string> added)
    {
        var (one, other) = (string.Concat(removed), string.Concat(added));
        if (one.Length == 0 || other.Length == 0) return removed.Concat(added).All(word => word.Length <= SmallWord);

        return Distance(one, other) <= Math.Max(1, LettersChanged * Math.Max(one.Length, other.Length));
    }

    private static int Distance(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var current = new int[other.Length + 1];
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var same = one[row - 1] == other[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + same);
            }

            previous = current;
        }

        return previous[other.Length];
    }

    [GeneratedRegex(@"[\p{L}\p{M}\d]+")]
    private static partial Regex Word();
}
