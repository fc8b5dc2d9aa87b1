using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

/// <summary>
/// The line by which public corpora say where a text comes from:
/// « Source : Ministère du Travail — https://… — mise à jour : 2025-11-18 — Licence Ouverte 2.0 ».
/// </summary>
internal sealed partial record ProvenanceLine(string Source, DateOnly Date)
{
    // Longer than any real one (the code's path of parts and chapters makes 500).
    private const int MaximumLength = 1_500;

    public static ProvenanceLine? TryParse(string text)
    {
        if (text.Length > MaximumLength || !text.StartsWith("Source", StringComparison.OrdinalIgnoreCase)) return null;

        var match = Form().Match(text);
        if (!match.Success) return null;
        if (!DateOnly.TryParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;

        // A PDF may break the address at the end of a line.
        var address = Address().Match(text);
        var source = address.Success ? string.Concat(address.Value.Where(character => !char.IsWhiteSpace(character))) : match.Groups["name"].Value.Trim();
        return new ProvenanceLine(source, date);
    }

    [GeneratedRegex(@"^Source\s?:\s*(?<name>.*?)\s+—.*?(?:mise à jour|état du code au|à jour au|mis à jour le)\s*:?\s*(?<date>\d{4}-\d{2}-\d{2})", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"https?://\S+(?:\s\S+?(?=\s—))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
