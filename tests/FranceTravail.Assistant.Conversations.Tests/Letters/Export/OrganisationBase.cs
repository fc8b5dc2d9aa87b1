using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Export;

/// <summary>A base document as an organisation would make it: its own header, footer and one style, in a template file.</summary>
internal static class OrganisationBase
{
    public static string Write(TemporaryFolder folder, bool hasOtherFirstAndEvenPages = false)
    {
        var path = Path.Combine(folder.Path, "base.dotx");
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Template);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Standard", Default = true },
            new Style(new StyleName { Val = "objet" }, new BasedOn { Val = "Standard" }, new StyleRunProperties(new Italic())) { Type = StyleValues.Paragraph, StyleId = "X1" },
            new Style(new StyleName { Val = "Autre" }) { Type = StyleValues.Paragraph, StyleId = "CourrierCorps", CustomStyle = true });
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(new Paragraph(new Run(new Text("En-tête de la maison"))));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(new Paragraph(new Run(new Text("Pied de la maison"))));
        main.Document = new Document(new Body(
            new Paragraph(new Run(new Text("Texte de la base"))),
            new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 })));
        if (hasOtherFirstAndEvenPages)
        {
            main.Document.Body!.GetFirstChild<SectionProperties>()!.Append(new TitlePage());
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new EvenAndOddHeaders());
        }

        return path;
    }
}
