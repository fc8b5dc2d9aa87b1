using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

/// <summary>The line that says that an AI helped, at the foot of every page.</summary>
internal static class AiFooter
{
    public static void Add(MainDocumentPart main, SectionProperties section, string notice, LetterStyleSheet styles)
    {
        Ensure(main, section, HeaderFooterValues.Default);

        // Where the base asks for another first page or other even pages, these show no footer unless they have their own.
        if (IsOn(section.GetFirstChild<TitlePage>())) Ensure(main, section, HeaderFooterValues.First);
        if (IsOn(main.DocumentSettingsPart?.Settings?.GetFirstChild<EvenAndOddHeaders>())) Ensure(main, section, HeaderFooterValues.Even);

        var parts = section.Elements<FooterReference>().Select(reference => reference.Id?.Value).OfType<string>().Distinct().Select(id => (FooterPart)main.GetPartById(id));
        foreach (var part in parts)
        {
            part.Footer ??= new Footer();
            part.Footer.Append(new Paragraph(
                new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = styles.IdOf(LetterStyle.AiNotice) } }, LetterRun.Of(notice)));
        }
    }

    private static bool IsOn(OnOffType? setting) => setting is not null && (setting.Val is null || setting.Val.Value);

    private static void Ensure(MainDocumentPart main, SectionProperties section, HeaderFooterValues pages)
    {
        if (section.Elements<FooterReference>().Any(reference => (reference.Type?.Value ?? HeaderFooterValues.Default) == pages)) return;

        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer();
        var reference = new FooterReference { Type = pages, Id = main.GetIdOfPart(part) };
        section.InsertAt(reference, section.Elements<HeaderReference>().Count());
    }
}
