using FranceTravail.Assistant.Knowledge.Ingestion.Texts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>What a PDF carries besides its pages.</summary>
internal static class PdfActiveContent
{
    public static void Warn(PdfDocument pdf, ExtractedDocumentBuilder document)
    {
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        if (HasScript(pdf, catalog)) document.Warn("Le PDF contient un script ou une action à l'ouverture : ignoré.");
        if (pdf.Advanced.TryGetEmbeddedFiles(out var files) && files.Count > 0) document.Warn("Le PDF contient une pièce jointe : elle n'est pas lue.");
    }

    /// <summary>The title in the properties, unless a program made it from a file name.</summary>
    public static string? Title(PdfDocument pdf)
    {
        var title = pdf.Information.Title?.Trim();
        if (string.IsNullOrEmpty(title) || title.StartsWith("Microsoft", StringComparison.OrdinalIgnoreCase)) return null;
        return Path.GetExtension(title).Length is > 2 and <= 5 || title.Equals("untitled", StringComparison.OrdinalIgnoreCase) ? null : title;
    }

    private static bool HasScript(PdfDocument pdf, DictionaryToken catalog)
    {
        if (catalog.ContainsKey(NameToken.Create("AA"))) return true;
        if (catalog.TryGet(NameToken.OpenAction, out var action) && Resolve(pdf, action) is DictionaryToken opening) return opening.ContainsKey(NameToken.Create("JS")) || opening.ContainsKey(NameToken.Create("F"));
        return catalog.TryGet(NameToken.Names, out var names) && Resolve(pdf, names) is DictionaryToken tree && tree.ContainsKey(NameToken.Create("JavaScript"));
    }

    private static IToken? Resolve(PdfDocument pdf, IToken token) =>
        token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
}
