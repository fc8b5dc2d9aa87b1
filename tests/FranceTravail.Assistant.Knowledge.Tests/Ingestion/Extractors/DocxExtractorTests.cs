using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Extractors;

public sealed class DocxExtractorTests
{
    [Fact]
    public async Task Extract_RealDocument_GivesTitlesListsAndTables()
    {
        var document = await Extraction.ReadFixtureAsync("fiche_apprentissage_titres_tableaux.docx");

        Assert.Equal("Le contrat d'apprentissage", document.Title);
        Assert.Equal(new DateOnly(2026, 2, 12), document.Date);
        Assert.Equal("https://travail-emploi.gouv.fr/le-contrat-dapprentissage", document.Source);
        var lines = document.Lines();
        Assert.Contains("h2: Quels jeunes ?", lines);
        Assert.Contains("li0: - Les jeunes âgés de 16 à 29 ans révolus.", lines);
        Assert.Contains("th: Année d'exécution du contrat | Apprenti de moins de 18 ans | Apprenti de 18 ans à 20 ans | Apprenti de 21 ans à 25 ans | Apprenti de 26 ans et plus", lines);
        Assert.Contains("tr: 1re année | 27 % | 43 % | 53 %* | 100 %*", lines);
    }

    [Fact]
    public async Task Extract_NumbersThatWordComputes_AreWritten()
    {
        var content = WordFile.Create(
            main =>
            {
                WordFile.AddNumbering(main);
                WordFile.AddStyles(main, WordFile.Heading("Titre2", 2));
            },
            WordFile.Item("premier", list: 7),
            WordFile.Item("détail", list: 7, level: 1),
            WordFile.Item("autre détail", list: 7, level: 1),
            WordFile.Item("second", list: 7),
            WordFile.Item("à nouveau", list: 7, level: 1),
            WordFile.Item("puce", list: 8),
            WordFile.Paragraph("Un titre", "Titre2"));

        var document = await Extraction.ReadAsync("note.docx", content);

        Assert.Equal(
            ["li0: Article 1 - premier", "li1: a) détail", "li1: b) autre détail", "li0: Article 2 - second", "li1: a) à nouveau", "li0: - puce", "h2: Un titre"],
            document.Lines());
    }

    [Fact]
    public async Task Extract_HiddenTexts_AreDroppedWithTheirReason()
    {
        var content = WordFile.Create(
            WordFile.Paragraph("Visible."),
            new Paragraph(WordFile.Run("PIÈGE 1", new Vanish())),
            new Paragraph(WordFile.Run("PIÈGE 2", new Color { Val = "FFFFFF" })),
            new Paragraph(WordFile.Run("PIÈGE 3", new FontSize { Val = "2" })));

        var document = await Extraction.ReadAsync("note.docx", content);

        Assert.Equal(["p: Visible."], document.Lines());
        Assert.Equal(3, document.Warnings.Count);
        Assert.DoesNotContain(document.Warnings, warning => warning.Contains("PIÈGE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Extract_TextHiddenByItsStyle_IsDropped()
    {
        var style = new Style(new StyleName { Val = "Caché" }, new StyleRunProperties(new Vanish())) { StyleId = "Cache", Type = StyleValues.Paragraph };
        var content = WordFile.Create(main => WordFile.AddStyles(main, style), WordFile.Paragraph("Visible."), WordFile.Paragraph("PIÈGE", "Cache"));

        var document = await Extraction.ReadAsync("note.docx", content);

        Assert.Equal(["p: Visible."], document.Lines());
    }

    [Fact]
    public async Task Extract_WhiteTextOnADarkCell_IsKept()
    {
        var dark = new TableCell(
            new TableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Fill = "000091" }), new Paragraph(WordFile.Run("Montant", new Color { Val = "FFFFFF" })));
        var content = WordFile.Create(new Table(new TableRow(dark, new TableCell(WordFile.Paragraph("Durée"))), WordFile.Row("19,01 €", "6 mois")));

        var document = await Extraction.ReadAsync("note.docx", content);

        Assert.Equal(["tr: Montant | Durée", "tr: 19,01 € | 6 mois"], document.Lines());
        Assert.Empty(document.Warnings);
    }

    [Fact]
    public async Task Extract_HeaderRow_IsKnownByItsMark()
    {
        var header = WordFile.Row("Foyer", "Plafond");
        header.PrependChild(new TableRowProperties(new TableHeader()));
        var content = WordFile.Create(new Table(header, WordFile.Row("1 personne", "9 032 €")), new Table(WordFile.Row("un cadre d'une seule colonne")));

        var document = await Extraction.ReadAsync("note.docx", content);

        Assert.Equal(["th: Foyer | Plafond", "tr: 1 personne | 9 032 €", "p: un cadre d'une seule colonne"], document.Lines());
    }

    [Fact]
    public async Task Extract_CellsThatHoldPagesOfText_AreParagraphs()
    {
        var long1 = new TableCell(Enumerable.Range(1, 8).Select(i => WordFile.Paragraph($"Alinéa {i}.")));
        var content = WordFile.Create(new Table(new TableRow(long1, new TableCell(WordFile.Paragraph("En marge.")))));

        var document = await Extraction.ReadAsync("affiche.docx", content);

        Assert.Equal([.. Enumerable.Range(1, 8).Select(i => $"p: Alinéa {i}."), "p: En marge."], document.Lines());
    }

    [Fact]
    public async Task Extract_Footnotes_FollowTheirParagraph()
    {
        var paragraph = new Paragraph(WordFile.Run("Le montant"), new Run(new FootnoteReference { Id = 2 }), WordFile.Run(" est revu chaque année."));
        var content = WordFile.Create(
            main => main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(WordFile.Paragraph("Décret du 6 avril.")) { Id = 2 }),
            paragraph,
            WordFile.Paragraph("Suite."));

        var document = await Extraction.ReadAsync("note.docx", content);

        Assert.Equal(["p: Le montant (note 1) est revu chaque année.", "p: Note 1 : Décret du 6 avril.", "p: Suite."], document.Lines());
    }

    [Fact]
    public async Task Extract_TrackedChanges_AreReadAsAccepted()
    {
        var content = WordFile.Create(new Paragraph(
            WordFile.Run("Deux "),
            new DeletedRun(new Run(new DeletedText("mois"))) { Id = "1", Author = "x" },
            new InsertedRun(WordFile.Run("ans")) { Id = "2", Author = "x" }));

        var document = await Extraction.ReadAsync("note.docx", content);

        Assert.Equal(["p: Deux ans"], document.Lines());
        Assert.Contains("modifications suivies", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_LinksAndExternalRelationships_LeaveTheirTextOnly()
    {
        var content = WordFile.Create(
            main =>
            {
                main.AddHyperlinkRelationship(new Uri("https://exemple.test/espion"), isExternal: true, "rId9");
                main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://exemple.test/modele.dotm"));
            },
            new Paragraph(new Hyperlink(WordFile.Run("la fiche")) { Id = "rId9" }));

        var document = await Extraction.ReadAsync("note.docx", content);

        Assert.Equal(["p: la fiche"], document.Lines());
    }

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>", "DTD")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>", "abîmé")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>", "aucun texte")]
    public async Task Extract_HostileOrBrokenMarkup_IsRefusedWithItsReason(string xml, string reason)
    {
        var content = WithDocumentXml(WordFile.Create(WordFile.Paragraph("texte")), Encoding.UTF8.GetBytes(xml));

        Assert.Contains(reason, await Extraction.RefuseAsync("note.docx", content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_ZipBomb_IsRefusedBeforeItIsOpened()
    {
        var content = WithDocumentXml(WordFile.Create(WordFile.Paragraph("texte")), new byte[20_000_000]);

        Assert.Contains("archive anormale", await Extraction.RefuseAsync("bombe.docx", content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_DeepNesting_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 3_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 3_000));
        var xml = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{deep}</w:body></w:document>";
        var content = WithDocumentXml(WordFile.Create(WordFile.Paragraph("texte")), Encoding.UTF8.GetBytes(xml));

        Assert.Contains("imbriqués trop profondément", await Extraction.RefuseAsync("profond.docx", content), StringComparison.Ordinal);
    }

    private static byte[] WithDocumentXml(byte[] docx, byte[] xml)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write(xml);
        }

        return stream.ToArray();
    }
}
