namespace FranceTravail.Assistant.Conversations.Letters.Spelling;

/// <summary>A line « REP » of a Hunspell dictionary: what writers put, and what may be meant.</summary>
/// <param name="From">Anchored to the beginning by « ^ » and to the end by « $ », as in the file.</param>
internal sealed record LetterConfusion(string From, string To)
{
    // Not in the dictionary's own list: endings that sound alike.
    private static readonly LetterConfusion[] Endings = [new("é$", "er"), new("és$", "ers"), new("er$", "é"), new("ez$", "er")];

    private string Letters => From.Trim('^', '$');

    public static IReadOnlyList<LetterConfusion> ReadAll(IEnumerable<string> affixLines) =>
    [
        .. affixLines.Where(line => line.StartsWith("REP ", StringComparison.Ordinal))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts.Length == 3)
            .Select(parts => new LetterConfusion(parts[1], parts[2].Replace('_', ' '))),
        .. Endings,
    ];

    /// <summary>The word with the confusion undone at each place where it may be.</summary>
    public IEnumerable<string> Undo(string word)
    {
        for (var start = word.IndexOf(Letters, StringComparison.Ordinal); start >= 0; start = word.IndexOf(Letters, start + 1, StringComparison.Ordinal))
        {
            var end = start + Letters.Length;
            if (From[0] == '^' && start > 0) yield break;
            if (From[^1] == '$' && end < word.Length) continue;

            yield return string.Concat(word.AsSpan(0, start), To, word.AsSpan(end));
        }
    }
}
