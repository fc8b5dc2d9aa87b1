using System.IO.Compression;
using System.Text;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.FileTypes;

public sealed class FileTypeDetectorTests
{
    [Theory]
    [InlineData("fiche.docx", "%PDF-1.7\n%âãÏÓ\n", nameof(FileType.Pdf))]
    [InlineData("fiche.pdf", "\r\n\r\n%PDF-1.4\n", nameof(FileType.Pdf))]
    [InlineData("fiche.md", "<html><body onload=\"alert(1)\"><h1>Pas du Markdown</h1></body></html>", nameof(FileType.Html))]
    [InlineData("fiche.txt", "<!DOCTYPE html>\n<html lang=\"fr\">", nameof(FileType.Html))]
    [InlineData("fiche.xml", "<?xml version=\"1.0\"?><!-- page --><html xmlns=\"http://www.w3.org/1999/xhtml\">", nameof(FileType.Html))]
    [InlineData("fiche.html", "<?xml version=\"1.0\"?><Publication/>", nameof(FileType.Xml))]
    [InlineData("fiche.txt", "<fiche><titre>ASS</titre></fiche>", nameof(FileType.Xml))]
    [InlineData("fiche.txt", "<p>Un extrait de page</p>", nameof(FileType.Html))]
    [InlineData("fiche.md", "<p align=\"center\">Logo</p>\n\n# Titre", nameof(FileType.Markdown))]
    [InlineData("fiche", "# Titre\n\n- un\n- deux", nameof(FileType.Markdown))]
    [InlineData("fiche.md", "Un texte sans aucun signe.", nameof(FileType.Markdown))]
    [InlineData("fiche.txt", "Un texte sans aucun signe.", nameof(FileType.PlainText))]
    [InlineData("fiche.txt", "# une remarque\nvaleur = 1", nameof(FileType.PlainText))]
    [InlineData("montants.csv", "Aide;Montant\nASS;19,01", nameof(FileType.PlainText))]
    [InlineData("lettre.txt", "Objet : votre demande\nDate : 3 mars\n\nMadame,", nameof(FileType.PlainText))]
    [InlineData("BM.txt", "BM est aussi le début d'une image, pas ici.", nameof(FileType.PlainText))]
    public void Detect_Content_DecidesWhateverTheName(string name, string content, string expected)
    {
        var finding = Detect(name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(expected, Assert.IsType<FileTypeFinding.Accepted>(finding).Type.ToString());
    }

    [Theory]
    [InlineData(new byte[] { 0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0 }, "programme exécutable Windows")]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0 }, "programme exécutable Linux")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 }, "image PNG")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10 }, "image JPEG")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0 }, "archive GZIP")]
    [InlineData(new byte[] { 1, 2, 3, 0, 5, 6, 7, 8, 200, 201, 0, 0, 0, 9 }, "fichier binaire")]
    public void Detect_BinaryFormats_AreNamedInFrench(byte[] content, string name)
    {
        var finding = Assert.IsType<FileTypeFinding.Unsupported>(Detect("renomme.txt", content));

        Assert.Equal(name, finding.Name);
        Assert.Contains("Formats acceptés", finding.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "tableur Excel (XLSX)")]
    [InlineData("ppt/presentation.xml", "présentation PowerPoint (PPTX)")]
    [InlineData("notes.txt", "archive ZIP sans document Word")]
    public void Detect_OtherArchives_AreNamedByTheirEntries(string entry, string name)
    {
        Assert.Equal(name, Assert.IsType<FileTypeFinding.Unsupported>(Detect("fichier.docx", Zip(entry))).Name);
    }

    [Fact]
    public void Detect_ArchiveWithWordDocument_IsDocx()
    {
        Assert.Equal(FileType.Docx, Assert.IsType<FileTypeFinding.Accepted>(Detect("x.pdf", Zip("word/document.xml"))).Type);
    }

    [Fact]
    public void Detect_CutArchive_IsDamaged()
    {
        var finding = Detect("x.docx", Zip("word/document.xml")[..40]);

        Assert.Contains("incomplète", Assert.IsType<FileTypeFinding.Damaged>(finding).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("From: Agence <a@exemple.test>\nTo: b@exemple.test\nSubject: Dossier\n\nBonjour")]
    [InlineData("Return-Path: <a@exemple.test>\r\nReceived: from x\r\nMIME-Version: 1.0\r\n\r\nBonjour")]
    public void Detect_Mail_IsNamed(string content)
    {
        Assert.Equal("message électronique (EML)", Assert.IsType<FileTypeFinding.Unsupported>(Detect("note.txt", Encoding.UTF8.GetBytes(content))).Name);
    }

    [Theory]
    [InlineData("EncryptedPackage", "document Office protégé par un mot de passe")]
    [InlineData("WordDocument", "document Word ancien (DOC), à enregistrer en DOCX")]
    public void Detect_CompoundFiles_AreNamedByTheirStreams(string stream, string name)
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream)];

        Assert.Equal(name, Assert.IsType<FileTypeFinding.Unsupported>(Detect("x.docx", content)).Name);
    }

    [Fact]
    public void Detect_EmptyFile_IsDamaged()
    {
        Assert.Equal("Le fichier est vide.", Assert.IsType<FileTypeFinding.Damaged>(Detect("vide.pdf", [])).Reason);
    }

    private static FileTypeFinding Detect(string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return FileTypeDetector.Detect(stream, name, ExtractionLimits.Default);
    }

    private static byte[] Zip(string entry)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true)) archive.CreateEntry(entry);
        return output.ToArray();
    }
}
