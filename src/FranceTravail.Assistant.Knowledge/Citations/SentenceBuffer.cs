using System.Text;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>
/// Gathers streamed text into whole sentences, so that each can be checked before anybody sees it. What comes out, joined,
/// is what went in. One instance per answer.
/// </summary>
public sealed class SentenceBuffer
{
    private readonly StringBuilder _pending = new();

    /// <summary>The sentences that this piece completes, with the white space that follows them.</summary>
    public IReadOnlyList<string> Append(string piece)
    {
        _pending.Append(piece);
        var text = _pending.ToString();
        var from = 0;
        var sentences = new List<string>();
        foreach (var end in Ends(text))
        {
            if (end <= from) continue;

            sentences.Add(text[from..end]);
            from = end;
        }

        _pending.Remove(0, from);
        return sentences;
    }

    /// <summary>What is left when the text has ended; empty when nothing is.</summary>
    public string Flush()
    {
        var rest = _pending.ToString();
        _pending.Clear();
        return rest;
    }

    private static IEnumerable<int> Ends(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var newLine = text.IndexOf('\n', start);
            var end = newLine < 0 ? text.Length : newLine;
            foreach (var (_, next) in SentenceBoundaries.Find(text[start..end])) yield return start + next;
            if (newLine < 0) yield break;

            // A line is over with its line end: list items have no full stop.
            yield return newLine + 1;
            start = newLine + 1;
        }
    }
}
