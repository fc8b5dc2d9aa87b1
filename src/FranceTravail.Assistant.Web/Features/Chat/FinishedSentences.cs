using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>The sentences of a text that is being written, each once and only when it is whole: what a screen reader can say.</summary>
internal sealed partial class FinishedSentences
{
    private int _said;

    /// <summary>What was finished since the last call, or null.</summary>
    /// <param name="isEnded">True once the text will not grow: the rest is then finished too.</param>
    public string? Take(string text, bool isEnded)
    {
        var end = isEnded ? text.Length : LastEnd(text);
        if (end <= _said) return null;

        var finished = text[_said..end].Trim();
        _said = end;
        return finished.Length == 0 ? null : finished;
    }

    private static int LastEnd(string text)
    {
        var last = SentenceEnds.Matches(text).LastOrDefault();
        return last is null ? 0 : last.Index + last.Length;
    }

    // The dot of « L. 5422-1 » is followed by a digit, which begins no sentence; so the next letter is waited for.
    [GeneratedRegex(@"(?:[.!?…](?:\s?\[[0-9, ]+\])*\s+(?=[^\s0-9])|\n+)")]
    private static partial Regex SentenceEnds { get; }
}
