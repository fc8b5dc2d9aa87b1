using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Extractors;

/// <summary>Small Word documents written by a test.</summary>
internal static class WordFile
{
    public static byte[] Create(params OpenXmlElement[] body) => Create(_ => { }, body);

    public static byte[] Create(Action<MainDocumentPart> complete, params OpenXmlElement[] body)
    {
        using var output = new MemoryStream();
        using (var package = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            complete(main);
            main.Document.Save();
        }

        return output.ToArray();
    }

    public static Paragraph Paragraph(string text, string? style = null) =>
        new(new ParagraphProperties(style is null ? [] : [new ParagraphStyleId { Val = style }]), Run(text));

    public static Run Run(string text, params OpenXmlElement[] properties) =>
        new(new RunProperties(properties), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Paragraph(cell))));

    public static void AddStyles(MainDocumentPart main, params Style[] styles) =>
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(styles);

    public static Style Heading(string id, int level)
    {
        var name = new StyleName { Val = $"heading {level}" };
        var properties = new StyleParagraphProperties(new OutlineLevel { Val = level - 1 });
        return new Style(name, properties) { StyleId = id, Type = StyleValues.Paragraph };
    }

    /// <summary>List 7: « Article 1 - », then « a) » below it; list 8: bullets.</summary>
    public static void AddNumbering(MainDocumentPart main)
    {
        var articles = new AbstractNum(Level(0, NumberFormatValues.Decimal, "Article %1 -"), Level(1, NumberFormatValues.LowerLetter, "%2)")) { AbstractNumberId = 1 };
        var bullets = new AbstractNum(Level(0, NumberFormatValues.Bullet, "\uF0B7")) { AbstractNumberId = 2 };
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            articles,
            bullets,
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 7 },
            new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 8 });
    }

    public static Paragraph Item(string text, int list, int level = 0)
    {
        var numbering = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });
        return new Paragraph(new ParagraphProperties(numbering), Run(text));
    }

    private static Level Level(int index, NumberFormatValues format, string text) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = index };
}
