using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>Reads texts so that what was swapped is the same on both sides.</summary>
internal sealed partial class MirrorReading(SwappedWords swapped)
{
    /// <summary>Words, spaces and signs of a text; swapped words are one token each.</summary>
    public IReadOnlyList<MirrorToken> Tokens(string text)
    {
        var tokens = new List<MirrorToken>();
        var from = 0;
        foreach (var (start, words, key) in Swapped(text))
        {
            AddWords(text[from..start]);
            tokens.Add(new MirrorToken(words, key));
            from = start + words.Length;
        }

        AddWords(text[from..]);
        return tokens;

        void AddWords(string part)
        {
            foreach (Match match in Piece().Matches(part)) tokens.Add(new MirrorToken(match.Value, KeyOf(match.Value)));
        }

        // Where words were left out, the space after them goes with them.
        string KeyOf(string word) => !string.IsNullOrWhiteSpace(word) ? WordKey(word)
            : tokens.FindLast(token => token.Key.Length > 0) is { Key: not " " } ? " "
            : string.Empty;
    }

    /// <summary>Two texts that say the same have the same key.</summary>
    public string Key(string text) => OneLine.Of(string.Concat(Tokens(text).Select(token => token.Key)));

    /// <summary>The text with what stands for swapped words; agreements stay as they are.</summary>
    public string Neutral(string text) => OneLine.Of(string.Concat(Tokens(text).Select(token => token.Key is ['[', ..] or "" ? token.Key : token.Shown)));

    private IEnumerable<(int Start, string Words, string Key)> Swapped(string text)
    {
        var found = new List<(int Start, string Words, string Key)>();
        foreach (var (words, key) in swapped.Words)
        {
            // The longest came first: what lies in it is not taken twice.
            foreach (var start in WholeWords.Find(text, words).Where(start => !found.Exists(one => one.Start < start + words.Length && start < one.Start + one.Words.Length)))
                found.Add((start, words, key));
        }

        return found.OrderBy(one => one.Start);
    }

    private string WordKey(string word) => swapped.IsGender ? AgreementKey.Of(word) : word;

    [GeneratedRegex(@"\s+|[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d\s]")]
    private static partial Regex Piece();
}
