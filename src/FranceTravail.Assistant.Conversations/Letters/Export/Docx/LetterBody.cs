using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

/// <summary>Blocks of a letter → paragraphs with styles; distances come from the styles, never from empty paragraphs.</summary>
internal sealed class LetterBody(LetterStyleSheet styles, int listId)
{
    public IEnumerable<Paragraph> Paragraphs(Letter letter)
    {
        var blocks = letter.Blocks.Where(block => !string.IsNullOrWhiteSpace(block.Text)).ToList();
        for (var index = 0; index < blocks.Count; index++)
        {
            var leadsList = index + 1 < blocks.Count && blocks[index + 1].Kind == LetterBlockKind.ListItem && blocks[index].Kind != LetterBlockKind.ListItem;
            foreach (var paragraph in Paragraphs(blocks[index])) yield return leadsList ? KeptWithNext(paragraph) : paragraph;
        }
    }

    private IEnumerable<Paragraph> Paragraphs(LetterBlock block) => block.Kind switch
    {
        LetterBlockKind.Address => Lines(block, LetterStyle.Address),
        LetterBlockKind.Signature => Lines(block, LetterStyle.Signature),
        LetterBlockKind.Subject => [Of(block.Text, LetterStyle.Subject)],
        LetterBlockKind.Salutation => [Of(block.Text, LetterStyle.Salutation)],
        LetterBlockKind.Closing => [Of(block.Text, LetterStyle.Closing)],
        LetterBlockKind.ListItem => [Item(block.Text)],
        _ => [Of(block.Text, LetterStyle.Body)],
    };

    private IEnumerable<Paragraph> Lines(LetterBlock block, string style) =>
        block.Text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Of(line, style));

    private Paragraph Item(string text)
    {
        var item = Of(text, LetterStyle.List);
        if (!styles.HasNumbering(LetterStyle.List))
        {
            item.ParagraphProperties!.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = 0 }, new NumberingId { Val = listId });
        }

        return item;
    }

    private Paragraph Of(string text, string style) =>
        new(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = styles.IdOf(style) } }, LetterRun.Of(FrenchSpacing.InFiles(text)));

    private static Paragraph KeptWithNext(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }
}
