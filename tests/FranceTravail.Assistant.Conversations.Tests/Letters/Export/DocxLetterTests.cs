using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Export;

public sealed class DocxLetterTests
{
    [Theory]
    [MemberData(nameof(ShippedTemplatesTests.Cases), MemberType = typeof(ShippedTemplatesTests))]
    public async Task Docx_OfAShippedLetter_IsValidAndSaysTheSame(string name, int set)
    {
        var letter = ExportedLetters.Shipped(name, set);

        var docx = await ExportedLetters.DocxAsync(letter, ExportedLetters.Imprint with { HoldsModelWords = true });

        Assert.Empty(ExportedLetters.Faults(docx));
        Assert.Equal(
            letter.Blocks.SelectMany(block => FrenchSpacing.InFiles(block.Text).Split('\n')),
            ExportedLetters.Lines(docx).SelectMany(paragraph => paragraph.Split('\n')));
    }

    [Fact]
    public async Task Docx_Paragraphs_HaveTheStyleOfTheirBlock()
    {
        var docx = await ExportedLetters.DocxAsync(ExportedLetters.Shipped("convocation", 0, ("agence", "Agence du Vieux-Port"), ("date_courrier", "24/11/2026")));

        Assert.Equal(
            ["Coordonnées", "Coordonnées", "Coordonnées", "Objet", "Appel", "Corps", "Corps", "Liste", "Liste", "Corps", "Formule de politesse", "Signature", "Signature"],
            ExportedLetters.StyleNames(docx));
    }

    [Fact]
    public async Task Docx_LinesOfAField_StandOnLinesOfOneParagraph()
    {
        var work = LetterDesk.Begin("trop-percu", ("motif", "Motif un\nMotif deux"));

        Assert.Contains("Motif un\nMotif deux.", ExportedLetters.Lines(await ExportedLetters.DocxAsync(work.Letter)));
        Assert.Contains("Motif un<br>\nMotif deux.</p>", LetterCopy.Html(work.Letter, ExportedLetters.Imprint), StringComparison.Ordinal);
        Assert.Equal(work.Text, LetterCopy.Text(work.Letter, ExportedLetters.Imprint));
    }

    [Fact]
    public async Task Docx_List_IsARealListKeptWithItsLead()
    {
        var docx = await ExportedLetters.DocxAsync(ExportedLetters.Shipped("convocation"));

        ExportedLetters.Read(docx, document =>
        {
            var items = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties!.NumberingProperties is not null).ToList();
            var id = items[0].ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value;
            Assert.Equal(2, items.Count);
            Assert.Contains(document.MainDocumentPart.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>(), list => list.NumberID!.Value == id);
            Assert.NotNull(items[0].PreviousSibling<Paragraph>()!.ParagraphProperties!.KeepNext);
            return true;
        });
    }

    [Fact]
    public async Task Docx_IsAccessible()
    {
        var docx = await ExportedLetters.DocxAsync(ExportedLetters.Shipped("decision-sanction"));

        ExportedLetters.Read(docx, document =>
        {
            var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
            Assert.Equal("fr-FR", styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
            Assert.Equal("Convocation à un entretien", document.PackageProperties.Title);
            Assert.Equal("fr-FR", document.PackageProperties.Language);
            Assert.Empty(document.MainDocumentPart.Document!.Descendants<Table>());
            Assert.All(document.MainDocumentPart.Document.Body!.Elements<Paragraph>(), paragraph => Assert.NotEmpty(paragraph.InnerText));
            Assert.Equal(0, Named(styles, "Objet").StyleParagraphProperties!.OutlineLevel!.Val!.Value);
            Assert.All(["Formule de politesse", "Signature"], name => Assert.NotNull(Named(styles, name).StyleParagraphProperties!.KeepNext));
            return true;
        });
    }

    [Theory]
    [InlineData(true, "Rédigé avec l'aide d'une IA, relu par Paul Martin le 24 novembre 2026")]
    [InlineData(false, null)]
    public async Task Docx_ModelWords_AreToldInFooterAndProperties(bool holdsModelWords, string? notice)
    {
        var docx = await ExportedLetters.DocxAsync(ExportedLetters.Shipped("convocation"), ExportedLetters.Imprint with { HoldsModelWords = holdsModelWords });

        Assert.Equal(notice, ExportedLetters.Read(docx, document => document.PackageProperties.Description));
        Assert.Equal(notice is null ? ["Page 1 sur 1"] : ["Page 1 sur 1", notice], ExportedLetters.FooterLines(docx));
        Assert.DoesNotContain(ExportedLetters.Lines(docx), line => line.Contains("IA", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<b>gras</b> & « l'été » ]]>", "<b>gras</b> & «\u00a0l'été\u00a0» ]]>")]
    [InlineData("Sonnerie\u0007 et\u0000 nul\u001b", "Sonnerie et nul")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("שלום עולם et مرحبا", "שלום עולם et مرحبا")]
    [InlineData("  deux  espaces  ", "  deux  espaces  ")]
    [InlineData("non\ufffecaractère", "noncaractère")]
    public async Task Docx_HostileText_Survives(string text, string expected)
    {
        var docx = await ExportedLetters.DocxAsync(ExportedLetters.Of((LetterBlockKind.Paragraph, text)), ExportedLetters.Imprint with { Title = "Titre <&> \u0001", ValidatedBy = text, HoldsModelWords = true });

        Assert.Equal([expected], ExportedLetters.Lines(docx));
        Assert.Empty(ExportedLetters.Faults(docx));
    }

    // Not a case above: attributes are stored in UTF-8, which has no half pairs.
    [Fact]
    public async Task Docx_HalfASurrogatePair_IsMarked()
    {
        var docx = await ExportedLetters.DocxAsync(ExportedLetters.Of((LetterBlockKind.Paragraph, "demi \ud83d paire et 😀 entière")));

        Assert.Equal(["demi \ufffd paire et 😀 entière"], ExportedLetters.Lines(docx));
    }

    [Fact]
    public async Task Docx_VeryLongWord_IsWhole()
    {
        var word = new string('é', 20_000);

        Assert.Equal([word], ExportedLetters.Lines(await ExportedLetters.DocxAsync(ExportedLetters.Of((LetterBlockKind.Paragraph, word)))));
    }

    [Fact]
    public async Task Docx_BaseDocument_GivesHeaderFooterAndStyles()
    {
        using var folder = new TemporaryFolder();
        var path = OrganisationBase.Write(folder);

        var docx = await ExportedLetters.DocxAsync(ExportedLetters.Shipped("convocation"), ExportedLetters.Imprint with { HoldsModelWords = true, BaseDocument = path });

        Assert.Empty(ExportedLetters.Faults(docx));
        Assert.DoesNotContain("Texte de la base", string.Join('\n', ExportedLetters.Lines(docx)), StringComparison.Ordinal);
        Assert.Equal(["Pied de la maison", "Rédigé avec l'aide d'une IA, relu par Paul Martin le 24 novembre 2026"], ExportedLetters.FooterLines(docx));
        ExportedLetters.Read(docx, document =>
        {
            Assert.Equal("En-tête de la maison", document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText);
            var subject = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleName!.Val!.Value == "objet");
            Assert.Contains(document.MainDocumentPart.Document!.Body!.Elements<Paragraph>(), paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value == subject.StyleId!.Value);
            return true;
        });
    }

    [Fact]
    public async Task Docx_BaseWithOtherFirstAndEvenPages_TellsOfTheModelOnAllOfThem()
    {
        using var folder = new TemporaryFolder();
        var path = OrganisationBase.Write(folder, hasOtherFirstAndEvenPages: true);

        var docx = await ExportedLetters.DocxAsync(ExportedLetters.Shipped("convocation"), ExportedLetters.Imprint with { HoldsModelWords = true, BaseDocument = path });

        Assert.Empty(ExportedLetters.Faults(docx));
        ExportedLetters.Read(docx, document =>
        {
            var main = document.MainDocumentPart!;
            var footers = main.Document!.Body!.GetFirstChild<SectionProperties>()!.Elements<FooterReference>()
                .ToDictionary(reference => reference.Type!.Value, reference => ((DocumentFormat.OpenXml.Packaging.FooterPart)main.GetPartById(reference.Id!.Value!)).Footer!.InnerText);
            Assert.Equal(3, footers.Count);
            Assert.All(
                [HeaderFooterValues.Default, HeaderFooterValues.First, HeaderFooterValues.Even],
                pages => Assert.EndsWith("Rédigé avec l'aide d'une IA, relu par Paul Martin le 24 novembre 2026", footers[pages], StringComparison.Ordinal));
            return true;
        });
    }

    [Theory]
    [InlineData(null, "introuvable")]
    [InlineData("pas un document", "n'est pas un fichier Word")]
    public async Task Docx_UnusableBase_IsSaidInFrench(string? content, string expected)
    {
        using var folder = new TemporaryFolder();
        var path = content is null ? Path.Combine(folder.Path, "absent.docx") : folder.File("base.docx", content);
        using var exporter = ExportedLetters.Exporter();

        var result = await exporter.ExportAsync(ExportedLetters.Shipped("convocation"), ExportedLetters.Imprint with { BaseDocument = path }, LetterFormat.Docx, TestDeadline.Token());

        Assert.Null(result.File);
        Assert.Contains(expected, result.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Convocation à un entretien", "convocation-a-un-entretien-2026-11-24.docx")]
    [InlineData("../../etc/passwd", "etc-passwd-2026-11-24.docx")]
    [InlineData("«»", "courrier-2026-11-24.docx")]
    public async Task File_Name_ComesFromTheTitle(string title, string expected)
    {
        using var exporter = ExportedLetters.Exporter();

        var result = await exporter.ExportAsync(ExportedLetters.Shipped("convocation"), ExportedLetters.Imprint with { Title = title }, LetterFormat.Docx, TestDeadline.Token());

        Assert.Equal(expected, result.File!.Name);
    }

    private static Style Named(Styles styles, string name) => styles.Elements<Style>().Single(style => style.StyleName!.Val!.Value == name);
}
