using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Says whether capitals mean something where a word stands: in a title in capitals, « DE » is only « de ».</summary>
internal sealed class CapitalsContext(string text)
{
    private int _lineEnd = -1;
    private bool _lineIsCapitals;

    public TokenTraits Around(Match match)
    {
        // Only a word that begins with a capital is ever asked about.
        if (!char.IsUpper(match.Value[0])) return TokenTraits.None;

        if (match.Index > _lineEnd) ReadLine(match.Index);
        var traits = _lineIsCapitals ? TokenTraits.InCapitalsLine : TokenTraits.None;
        return OpensSentence(match.Index) ? traits | TokenTraits.OpensSentence : traits;
    }

    private void ReadLine(int index)
    {
        var start = text.LastIndexOf('\n', index) + 1;
        var end = text.IndexOf('\n', index);
        _lineEnd = end < 0 ? text.Length : end;
        var line = text.AsSpan(start, _lineEnd - start);
        var upper = 0;
        var lower = 0;
        var words = 0;
        var inWord = false;
        foreach (var character in line)
        {
            if (char.IsUpper(character)) upper++;
            if (char.IsLower(character)) lower++;
            if (!inWord && char.IsLetter(character)) words++;
            inWord = char.IsLetter(character);
        }

        // One or two words in capitals are more often acronyms (« ARE DE ») than a title.
        _lineIsCapitals = words > 2 && upper > lower;
    }

    private bool OpensSentence(int index)
    {
        for (var before = index - 1; before >= 0; before--)
        {
            var character = text[before];
            if (character is '\n' or '.' or '!' or '?' or ':' or ';') return true;
            if (char.IsLetterOrDigit(character) || character is ',' or '\'' or '’') return false;
        }

        return true;
    }
}
