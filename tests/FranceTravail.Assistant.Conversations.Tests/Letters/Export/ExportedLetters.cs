using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Export;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Export;

/// <summary>Letters to export, and what stands in the files that come out.</summary>
internal static class ExportedLetters
{
    public static LetterImprint Imprint { get; } = new("Convocation à un entretien", "Paul Martin", new DateOnly(2026, 11, 24), HoldsModelWords: false);

    public static LetterExporter Exporter(LetterExportOptions? options = null) =>
        new(Options.Create(options ?? new LetterExportOptions()), TimeProvider.System, NullLogger<LetterExporter>.Instance);

    public static Letter Shipped(string name, int set = 0, params (string Name, string Value)[] changed)
    {
        var template = LetterDesk.Templates.Find(name)!;
        var facts = ShippedTemplatesTests.Facts(template, set);
        foreach (var (field, value) in changed) facts[field] = value;
        return LetterComposer.Compose(template, LetterFacts.Read(template, facts));
    }

    public static Letter Of(params (LetterBlockKind Kind, string Text)[] blocks) =>
        new([.. blocks.Select(block => new LetterBlock(block.Kind, [new LetterSentence(block.Text, LetterOrigin.Free, [])]))]);

    public static async Task<byte[]> DocxAsync(Letter letter, LetterImprint? imprint = null)
    {
        using var exporter = Exporter();
        var result = await exporter.ExportAsync(letter, imprint ?? Imprint, LetterFormat.Docx, CancellationToken.None);
        Assert.Null(result.Problem);
        return result.File!.Content;
    }

    public static T Read<T>(byte[] docx, Func<WordprocessingDocument, T> read)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return read(document);
    }

    public static List<string> Lines(byte[] docx) => Read(docx, document => document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(TextOf).ToList());

    public static List<string> FooterLines(byte[] docx) => Read(docx, document => document.MainDocumentPart!.FooterParts.SelectMany(part => part.Footer!.Elements<Paragraph>()).Select(TextOf).ToList());

    public static List<string> Faults(byte[] docx) => Read(docx, document =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ToList());

    /// <summary>The names of the styles of the body's paragraphs.</summary>
    public static List<string> StyleNames(byte[] docx) => Read(docx, document =>
    {
        var names = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!);
        return document.MainDocumentPart.Document!.Body!.Elements<Paragraph>().Select(paragraph => names[paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!]).ToList();
    });

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        NoBreakHyphen => "\u2011",
        _ => string.Empty,
    }));
}
