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
        var chunks = EmptyLine().Split(text.ReplaceLineEndings("\n")).Select(chunk => chunk.Trim()).Where(chunk => chunk.Length > 0).ToList();
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

        LetterBlock Prose() => new(kind, [.. origins.Sentences(string.Join(' ', words))]);
    }

    /// <summary>Sentences by their text; a known one may hold full stops of its own (« M. Durand »), so the longest that fits is taken.</summary>
    private sealed class KnownSentences(IEnumerable<LetterSentence> known)
    {
        private readonly List<LetterSentence> _known = [.. known.SelectMany(Lines).Where(sentence => sentence.Text.Length > 0).OrderByDescending(sentence => sentence.Text.Length)];

        // An answer typed in several lines is read line by line, whether they became one paragraph, several or a list.
        private static IEnumerable<LetterSentence> Lines(LetterSentence sentence) =>
            sentence.Text.Split('\n', StringSplitOptions.TrimEntries).Select(line => sentence with { Text = ListItem().Replace(line, string.Empty) });

        public LetterSentence Of(string text) => _known.Find(sentence => sentence.Text == text) ?? new LetterSentence(text, LetterOrigin.Free, []);

        public IEnumerable<LetterSentence> Sentences(string text)
        {
            for (var rest = text.Trim(); rest.Length > 0;)
            {
                var sentence = _known.Find(candidate => Begins(rest, candidate.Text)) ?? Of(FirstSentence(rest));
                yield return sentence;
                rest = rest[sentence.Text.Length..].TrimStart();
            }
        }

        // A row of a table is no sentence to the splitter: it stays whole.
        private static string FirstSentence(string text) => SentenceSplitter.Split(text) is [{ Start: 0 } first, ..] ? text[..first.End] : text;

        private static bool Begins(string text, string sentence) =>
            text.StartsWith(sentence, StringComparison.Ordinal) && (text.Length == sentence.Length || char.IsWhiteSpace(text[sentence.Length]));
    }

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"^[^\n]{1,80},$")]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^[-•–]\s+")]
    private static partial Regex ListItem();
}
