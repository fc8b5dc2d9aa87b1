using System.Globalization;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;
using Markdig.Extensions.Yaml;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

/// <summary>The three keys that we use, one a line; anything else in a front matter is for its own tool.</summary>
internal static class MarkdownFrontMatter
{
    public static void Read(YamlFrontMatterBlock block, ExtractedDocumentBuilder document)
    {
        foreach (var line in block.Lines.ToString().Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) continue;

            var value = line[(colon + 1)..].Trim().Trim('"', '\'');
            switch (line[..colon].Trim().ToUpperInvariant())
            {
                case "TITLE" or "TITRE":
                    document.Title = value;
                    break;
                case "SOURCE" or "URL":
                    document.Source = value;
                    break;
                case "DATE" or "UPDATED" or "LASTMOD":
                    if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) document.Date = date;
                    break;
            }
        }
    }
}
