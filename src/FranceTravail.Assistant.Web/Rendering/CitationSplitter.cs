using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>Cuts text at its citations: « [1] », « [1][2] » and « [1, 2] ».</summary>
internal static partial class CitationSplitter
{
    public static IEnumerable<AnswerNode> Split(string text)
    {
        var position = 0;
        foreach (Match match in Citations.Matches(text))
        {
            if (match.Index > position) yield return new AnswerNode.Text(text[position..match.Index]);
            foreach (Capture number in match.Groups["n"].Captures)
                yield return new AnswerNode.Citation(int.Parse(number.ValueSpan, CultureInfo.InvariantCulture));
            position = match.Index + match.Length;
        }

        if (position < text.Length) yield return new AnswerNode.Text(text[position..]);
    }

    [GeneratedRegex(@"\[(?<n>[0-9]{1,3})(?:\s?[,;]\s?(?<n>[0-9]{1,3}))*\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Citations { get; }
}
