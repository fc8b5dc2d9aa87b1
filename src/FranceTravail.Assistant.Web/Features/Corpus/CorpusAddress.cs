namespace FranceTravail.Assistant.Web.Features.Corpus;

internal static class CorpusAddress
{
    /// <summary>The corpus page with one document open.</summary>
    public static string Of(string documentId) => $"/corpus?document={Uri.EscapeDataString(documentId)}";
}
