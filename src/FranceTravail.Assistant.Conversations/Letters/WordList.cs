using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Words and phrases to be found in a text, whatever their capitals and kind of apostrophe, each with what is known of it.</summary>
internal sealed class WordList<T>
{
    private readonly Dictionary<string, T> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex _words;

    /// <param name="list">What the list is of, for the error.</param>
    /// <exception cref="FormatException">A word stands twice.</exception>
    public WordList(IEnumerable<(string Word, T Known)> words, string list)
    {
        foreach (var (word, known) in words)
        {
            if (!_known.TryAdd(word, known)) throw new FormatException($"« {word} » stands twice in the list of {list}.");
        }

        // The longest first: « à défaut de » is not « à défaut ». An elided word (« qu' ») goes on in the next one.
        var forms = _known.Keys.OrderByDescending(word => word.Length).Select(word => word.EndsWith('\'') ? Regex.Escape(word) : $@"{Regex.Escape(word)}(?![\p{{L}}\p{{M}}\d-])");
        _words = new Regex($@"(?<![\p{{L}}\p{{M}}\d-])(?:{string.Join('|', forms)})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public IReadOnlyDictionary<string, T> Known => _known;

    /// <returns>Each word as it stands in the text.</returns>
    public IEnumerable<(string Word, T Known)> In(string text)
    {
        foreach (Match match in _words.Matches(text.Replace('’', '\'')))
            yield return (text.Substring(match.Index, match.Length), _known[match.Value]);
    }
}
