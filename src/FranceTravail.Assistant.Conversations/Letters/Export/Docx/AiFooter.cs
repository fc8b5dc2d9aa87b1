using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

/// <summary>The line that says that an AI helped, at the foot of every page.</summary>
internal static class AiFooter
{
    public static void Add(MainDocumentPart main, SectionProperties section, string notice, LetterStyleSheet styles)
    {
        if (!section.Elements<FooterReference>().Any(reference => (reference.Type?.Value ?? HeaderFooterValues.Default) == HeaderFooterValues.Default)) AddFooter(main, section);

        // A first page or even pages may have a footer of their own.
        var parts = section.Elements<FooterReference>().Select(reference => reference.Id?.Value).OfType<string>().Distinct().Select(id => (FooterPart)main.GetPartById(id));
        foreach (var part in parts)
        {
            part.Footer ??= new Footer();
            part.Footer.Append(new Paragraph(
                new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = styles.IdOf(LetterStyle.AiNotice) } }, LetterRun.Of(notice)));
        }
    }

    private static void AddFooter(MainDocumentPart main, SectionProperties section)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer();
        var reference = new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) };
        section.InsertAt(reference, section.Elements<HeaderReference>().Count());
    }
}
