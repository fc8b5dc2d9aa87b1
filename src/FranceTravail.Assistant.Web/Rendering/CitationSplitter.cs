using System.Globalization;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>Cuts text at its citations: « [1] », « [1][2] » and « [1, 2] ».</summary>
internal static class CitationSplitter
{
    public static IEnumerable<AnswerNode> Split(string text)
    {
        var position = 0;
        foreach (Match match in CitationMarkers.Marker().Matches(text))
        {
            if (match.Index > position) yield return new AnswerNode.Text(text[position..match.Index]);
            foreach (Capture number in match.Groups["number"].Captures)
                yield return new AnswerNode.Citation(int.Parse(number.ValueSpan, CultureInfo.InvariantCulture));
            position = match.Index + match.Length;
        }

        if (position < text.Length) yield return new AnswerNode.Text(text[position..]);
    }
}
