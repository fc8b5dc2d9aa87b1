using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

/// <summary>The layout of a letter where the organisation gave none: A4, one plain typeface, the institution above, page numbers below.</summary>
internal static class SoberBase
{
    private const string Institution = "France Travail";

    /// <summary>An empty document with header, footer, margins and base styles.</summary>
    public static byte[] Create()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(Style("En-tte"), new Run(new Text(Institution))));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumbers());
            main.Document = new Document(new Body(Section(main.GetIdOfPart(header), main.GetIdOfPart(footer))));
        }

        return stream.ToArray();
    }

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(
            new StyleName { Val = "header" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }), new StyleRunProperties(new Bold(), new FontSize { Val = "24" }))
        { Type = StyleValues.Paragraph, StyleId = "En-tte" },
        new Style(
            new StyleName { Val = "footer" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new Justification { Val = JustificationValues.Right }), new StyleRunProperties(new FontSize { Val = "18" }))
        { Type = StyleValues.Paragraph, StyleId = "Pieddepage" });

    private static Paragraph PageNumbers() => new(
        Style("Pieddepage"), Words("Page "), Field(" PAGE "), Words(" sur "), Field(" NUMPAGES "));

    private static ParagraphProperties Style(string id) => new() { ParagraphStyleId = new ParagraphStyleId { Val = id } };

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };

    // A4 with margins of 2.5 cm, in twentieths of a point.
    private static SectionProperties Section(string headerId, string footerId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1417, Right = 1417, Bottom = 1417, Left = 1417, Header = 709, Footer = 709, Gutter = 0 });
}
