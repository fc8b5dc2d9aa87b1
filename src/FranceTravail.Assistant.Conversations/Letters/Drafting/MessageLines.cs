using FranceTravail.Assistant.Conversations.Letters.Composition;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>Sentences that a model worded, in the lines and paragraphs of the message that they say.</summary>
internal static class MessageLines
{
    public static IEnumerable<LetterBlock> Keep(IReadOnlyList<LetterSentence> sentences, string message)
    {
        var lines = Lines(message).ToList();
        var paragraph = new List<LetterSentence>();
        var (last, lastParagraph) = (-1, -1);
        foreach (var sentence in sentences)
        {
            var line = LineOf(sentence.Text, lines, last);
            var ofMessage = line < 0 ? -1 : lines[line].Paragraph;
            if (paragraph.Count > 0 && ofMessage != lastParagraph)
            {
                yield return new LetterBlock(LetterBlockKind.Paragraph, paragraph);
                paragraph = [];
            }

            paragraph.Add(sentence with { StartsLine = paragraph.Count > 0 && line != last });
            (last, lastParagraph) = (line, ofMessage);
        }

        if (paragraph.Count > 0) yield return new LetterBlock(LetterBlockKind.Paragraph, paragraph);
    }

    // The line of which it says most; of two alike the one that was being said.
    private static int LineOf(string sentence, List<(Grounding Words, int Paragraph)> lines, int last)
    {
        var best = lines.Count == 0 ? -1 : Math.Max(0, last);
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].Words.ShareOf(sentence) > lines[best].Words.ShareOf(sentence)) best = line;
        }

        return best;
    }

    private static IEnumerable<(Grounding Words, int Paragraph)> Lines(string message)
    {
        var paragraph = 0;
        foreach (var line in message.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line)) paragraph++;
            else yield return (new Grounding(line), paragraph);
        }
    }
}
