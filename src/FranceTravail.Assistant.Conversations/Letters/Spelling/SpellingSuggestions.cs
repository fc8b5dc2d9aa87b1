namespace FranceTravail.Assistant.Conversations.Letters.Spelling;

/// <summary>Words of the dictionary that an unknown word may stand for: frequent confusions first, then one slip of the keyboard.</summary>
internal static class SpellingSuggestions
{
    private const int Most = 3;
    private const string Letters = "eastirnulodmcpévfqgbhxàjèyêzâçôîûùïkëwœ";

    /// <summary>The most likely first; empty where nothing near is known.</summary>
    public static IReadOnlyList<string> For(string word, SpellingDictionary dictionary)
    {
        var small = word.ToLowerInvariant();
        var confused = Known(dictionary.Confusions.SelectMany(confusion => confusion.Undo(small)), dictionary);
        var near = confused.Count >= Most ? [] : Known(Slips(small), dictionary);
        return [.. confused.Concat(near).Distinct().Take(Most).Select(suggestion => char.IsUpper(word[0]) ? char.ToUpperInvariant(suggestion[0]) + suggestion[1..] : suggestion)];
    }

    private static List<string> Known(IEnumerable<string> candidates, SpellingDictionary dictionary)
    {
        var words = candidates.Distinct().Where(candidate => candidate.Length > 0 && !candidate.Contains(' ', StringComparison.Ordinal)).ToList();
        var unknown = dictionary.Unknown(words);
        return words.FindAll(word => !unknown.Contains(word));
    }

    // Swapped letters, then one letter too many, one wrong, one missing: the order of how often they happen.
    private static IEnumerable<string> Slips(string word)
    {
        for (var at = 0; at + 1 < word.Length; at++) yield return $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
        for (var at = 0; at < word.Length; at++) yield return word.Remove(at, 1);
        foreach (var letter in Letters)
        {
            for (var at = 0; at < word.Length; at++) yield return $"{word[..at]}{letter}{word[(at + 1)..]}";
        }

        foreach (var letter in Letters)
        {
            for (var at = 0; at <= word.Length; at++) yield return word.Insert(at, letter.ToString());
        }
    }
}
