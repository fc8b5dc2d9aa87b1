using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>
/// Cuts a passage into sentences, list items and table rows, in order, with their offsets.
/// </summary>
public static partial class SentenceSplitter
{
    public static IReadOnlyList<EvidenceSentence> Split(string passage)
    {
        var sentences = new List<EvidenceSentence>();
        string? listLead = null;
        string? tableHeader = null;
        foreach (var line in Lines(passage))
        {
            var text = passage[line];
            if (text.Contains(" | ", StringComparison.Ordinal))
            {
                // The first row of a table names its columns.
                if (tableHeader is null) tableHeader = text;
                else sentences.Add(new EvidenceSentence(text, tableHeader, line.Start.Value, line.End.Value));
                continue;
            }

            tableHeader = null;
            if (ListItem().IsMatch(text))
            {
                sentences.Add(new EvidenceSentence(text, listLead, line.Start.Value, line.End.Value));
                continue;
            }

            AddSentences(sentences, passage, line);
            listLead = text.EndsWith(':') ? LastSentence(sentences, text) : null;
        }

        return sentences;
    }

    private static string LastSentence(List<EvidenceSentence> sentences, string line) =>
        sentences.Count > 0 && line.EndsWith(sentences[^1].Text, StringComparison.Ordinal) ? sentences[^1].Text : line;

    private static void AddSentences(List<EvidenceSentence> sentences, string passage, Range line)
    {
        var (start, end) = (line.Start.Value, line.End.Value);
        var text = passage[start..end];
        var from = 0;
        foreach (var (last, next) in SentenceBoundaries.Find(text).Append((text.Length, text.Length)))
        {
            sentences.Add(new EvidenceSentence(text[from..last], null, start + from, start + last));
            from = next;
        }
    }

    private static IEnumerable<Range> Lines(string passage)
    {
        var start = 0;
        while (start < passage.Length)
        {
            var next = passage.IndexOf('\n', start);
            var end = next < 0 ? passage.Length : next;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(passage[first])) first++;
            while (last > first && char.IsWhiteSpace(passage[last - 1])) last--;
            if (last > first) yield return first..last;

            start = end + 1;
        }
    }

    [GeneratedRegex(@"^(?:[-–—•*▪◦·]\s|\d{1,2}[.)°]\s|[a-z]\)\s|[IVX]+\.\s)")]
    private static partial Regex ListItem();
}
