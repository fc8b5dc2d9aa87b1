using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Conversations.Letters.Composition;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

/// <summary>A letter in the layout of a base document (Office Open XML).</summary>
internal static class LetterDocument
{
    /// <param name="baseDocument">A .docx or .dotx; of its content only header, footer, page and styles are kept.</param>
    /// <exception cref="BaseDocumentException">The base is no such document.</exception>
    public static byte[] Write(Letter letter, LetterImprint imprint, byte[] baseDocument)
    {
        using var stream = new MemoryStream();
        stream.Write(baseDocument);
        using (var document = Open(stream))
        {
            document.ChangeDocumentType(WordprocessingDocumentType.Document);
            var main = document.MainDocumentPart!;
            var section = Empty(main.Document!.Body!);
            var styles = new LetterStyleSheet((main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>()).Styles ??= new Styles());
            foreach (var paragraph in new LetterBody(styles, LetterList.Add(main)).Paragraphs(letter)) section.InsertBeforeSelf(paragraph);
            if (imprint.AiNotice is { } notice) AiFooter.Add(main, section, notice, styles);
            Describe(document, imprint);
        }

        return stream.ToArray();
    }

    private static WordprocessingDocument Open(MemoryStream stream)
    {
        try
        {
            var document = WordprocessingDocument.Open(stream, isEditable: true);
            return document.MainDocumentPart?.Document?.Body is not null ? document : throw new BaseDocumentException();
        }
        catch (Exception exception) when (exception is FileFormatException or OpenXmlPackageException or InvalidDataException or System.Xml.XmlException)
        {
            throw new BaseDocumentException(exception);
        }
    }

    // The last section says how pages look; the text of the base goes, with the sections inside it.
    private static SectionProperties Empty(Body body)
    {
        var section = body.Elements<SectionProperties>().LastOrDefault() ?? new SectionProperties();
        body.RemoveAllChildren();
        body.Append(section);
        return section;
    }

    private static void Describe(WordprocessingDocument document, LetterImprint imprint)
    {
        var properties = document.PackageProperties;
        var day = imprint.ValidatedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        properties.Title = XmlText.Writable(imprint.Title);
        properties.Creator = XmlText.Writable(imprint.ValidatedBy);
        properties.LastModifiedBy = properties.Creator;
        properties.Language = CultureInfo.GetCultureInfo("fr-FR").Name;
        properties.Description = imprint.AiNotice is { } notice ? XmlText.Writable(notice) : null;
        // LibreOffice takes the subject along into a PDF and leaves the description behind.
        properties.Subject = properties.Description;
        properties.Keywords = null;
        properties.Created = day;
        properties.Modified = day;
    }
}
