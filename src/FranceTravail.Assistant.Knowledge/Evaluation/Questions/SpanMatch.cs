using System.Text;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Questions;

/// <summary>Whether a text holds an expected span, whatever their typography: case, accents, spaces, apostrophes, dashes and markers do not count.</summary>
public static partial class SpanMatch
{
    public static bool Holds(string text, string span) =>
        span.Trim().Length > 0 && Normalize(text).Contains(Normalize(span), StringComparison.Ordinal);

    private static string Normalize(string text)
    {
        var folded = Folding.Fold(CitationMarkers.Remove(text).Normalize(NormalizationForm.FormC)).ToLowerInvariant()
            .Replace('’', '\'').Replace('–', '-').Replace('—', '-').Replace("€", " euros", StringComparison.Ordinal).Replace("%", " % ", StringComparison.Ordinal);
        var words = NotWord().Replace(DigitGroup().Replace(folded, string.Empty), " ");
        return $" {words.Trim()} ";
    }

    // « 1 095 » is « 1095 ».
    [GeneratedRegex(@"(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))")]
    private static partial Regex DigitGroup();

    [GeneratedRegex(@"[^\p{L}\d%,.]+|[,.](?!\d)")]
    private static partial Regex NotWord();
}
