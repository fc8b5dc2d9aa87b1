using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>The plain text of a letter, as an agent left it, → its blocks, each sentence with where it comes from.</summary>
public static partial class LetterReading
{
    /// <param name="text">In the form of <see cref="Letter.Text"/>.</param>
    /// <param name="known">Sentences whose origin is known; what is none of them is free wording.</param>
    public static Letter Read(string text, IEnumerable<LetterSentence> known)
    {
        var origins = new KnownSentences(known);
        var chunks = EmptyLines.Split(text.ReplaceLineEndings("\n")).Select(chunk => chunk.Trim()).Where(chunk => chunk.Length > 0).ToList();
        var subject = chunks.FindIndex(FrameLines.IsSubject);
        var closing = chunks.FindLastIndex(FrameLines.IsClosing);
        return new Letter([.. chunks.SelectMany((chunk, index) => Blocks(chunk, KindAt(index, chunk), origins))]);

        LetterBlockKind KindAt(int index, string chunk) =>
            index == subject ? LetterBlockKind.Subject
            : index < subject ? LetterBlockKind.Address
            : index == subject + 1 && Salutation().IsMatch(chunk) ? LetterBlockKind.Salutation
            : index == closing ? LetterBlockKind.Closing
            : closing >= 0 && index > closing ? LetterBlockKind.Signature
            : LetterBlockKind.Paragraph;
    }

    private static IEnumerable<LetterBlock> Blocks(string chunk, LetterBlockKind kind, KnownSentences origins)
    {
        var lines = chunk.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (kind is LetterBlockKind.Address or LetterBlockKind.Signature)
        {
            yield return new LetterBlock(kind, [.. lines.Select(origins.Of)]);
            yield break;
        }

        // A list stands under its lead without an empty line between them.
        var words = new List<string>();
        foreach (var line in lines)
        {
            if (!ListItem().IsMatch(line))
            {
                words.Add(line);
                continue;
            }

            if (words.Count > 0) yield return Prose();
            words.Clear();
            yield return new LetterBlock(LetterBlockKind.ListItem, [origins.Of(ListItem().Replace(line, string.Empty))]);
        }

        if (words.Count > 0) yield return Prose();

        LetterBlock Prose() => new(kind, [.. origins.Sentences(words)]);
    }

    /// <summary>Sentences by their text; a known one may hold full stops of its own (« M. Durand »), so the longest that fits is taken.</summary>
    private sealed class KnownSentences(IEnumerable<LetterSentence> known)
    {
        private readonly List<LetterSentence> _known = [.. known.SelectMany(Lines).Where(sentence => sentence.Text.Length > 0).OrderByDescending(sentence => sentence.Text.Length)];

        // An answer typed in several lines is read line by line, whether they became one paragraph, several or a list.
        private static IEnumerable<LetterSentence> Lines(LetterSentence sentence) =>
            sentence.Text.Split('\n', StringSplitOptions.TrimEntries).Select(line => sentence with { Text = ListItem().Replace(line, string.Empty) });

        public LetterSentence Of(string text) => _known.Find(sentence => sentence.Text == text) ?? new LetterSentence(text, LetterOrigin.Free, []);

        /// <summary>Words are read across the ends of lines, and say where those stand.</summary>
        public IEnumerable<LetterSentence> Sentences(IReadOnlyList<string> lines)
        {
            var text = string.Join(' ', lines);
            var starts = new List<int>();
            foreach (var line in lines.SkipLast(1)) starts.Add((starts.Count == 0 ? 0 : starts[^1]) + line.Length + 1);
            for (var from = 0; from < text.Length;)
            {
                var rest = text[from..];
                var sentence = _known.Find(candidate => Begins(rest, candidate.Text)) ?? Of(FirstSentence(rest));
                var (start, end) = (from, from + sentence.Text.Length);
                yield return sentence with { StartsLine = starts.Contains(start), Layout = InLines(sentence.Text, starts.Where(next => next > start && next < end).Select(next => next - start)) };
                for (from = end; from < text.Length && char.IsWhiteSpace(text[from]);) from++;
            }
        }

        private static string InLines(string text, IEnumerable<int> starts)
        {
            var letters = text.ToCharArray();
            foreach (var start in starts) letters[start - 1] = '\n';
            return new string(letters);
        }

        // A row of a table is no sentence to the splitter: it stays whole.
        private static string FirstSentence(string text) => SentenceSplitter.Split(text) is [{ Start: 0 } first, ..] ? text[..first.End] : text;

        private static bool Begins(string text, string sentence) =>
            text.StartsWith(sentence, StringComparison.Ordinal) && (text.Length == sentence.Length || char.IsWhiteSpace(text[sentence.Length]));
    }

    [GeneratedRegex(@"^[^\n]{1,80},$")]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^[-•–]\s+")]
    private static partial Regex ListItem();
}
