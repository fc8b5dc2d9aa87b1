using System.Globalization;
using AngleSharp.Dom;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>Title, date of update and address, where the page says them.</summary>
internal static class HtmlMetadata
{
    // Creation dates (dc.date, article:published_time) are not here: they say nothing of what is in force.
    private static readonly string[] DateNames = ["dcterms.modified", "article:modified_time", "og:updated_time", "dc.date.modified", "last-modified"];

    public static void Read(IDocument page, ExtractedDocumentBuilder document)
    {
        document.Title = Title(page);
        document.Source = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url");
        document.Date = DateNames.Select(name => ParseDate(Meta(page, name))).FirstOrDefault(date => date is not null);
    }

    // « Titre | Nom du site »: the only main heading is the cleaner title.
    private static string? Title(IDocument page)
    {
        var headings = page.QuerySelectorAll("h1");
        var heading = headings.Length == 1 ? headings[0].TextContent.Trim() : "";
        return heading.Length > 0 ? heading : page.Title;
    }

    private static string? Meta(IDocument page, string name) => page.QuerySelectorAll("meta")
        .FirstOrDefault(meta => name.Equals(meta.GetAttribute("name") ?? meta.GetAttribute("property"), StringComparison.OrdinalIgnoreCase))
        ?.GetAttribute("content");

    private static DateOnly? ParseDate(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
