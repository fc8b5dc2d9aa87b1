using System.Collections.Frozen;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>
/// Joins lines, and the halves of words cut at their ends. Whether the hyphen belongs to the word
/// (« rendez-vous ») is looked up in the rest of the document, then in the compounds that French forms freely.
/// </summary>
internal sealed class PdfHyphens
{
    private static readonly FrozenSet<string> SecondParts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "vous", "être", "ci", "là", "même", "mêmes", "il", "elle", "on", "ils", "elles", "je", "tu", "nous", "ce", "le", "la", "les", "en", "y", "t",
        "moi", "toi", "lui", "leur", "dessous", "dessus", "après", "avant", "dire", "vis", "delà", "uns", "unes", "cent", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf");

    private static readonly FrozenSet<string> FirstParts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "après", "avant", "sous", "non", "demi", "mi", "ex", "vice", "contre", "peut", "rendez", "au", "ci", "par", "quelques", "celui", "celle", "ceux", "celles",
        "lui", "elle", "eux", "vingt", "trente", "quarante", "cinquante", "soixante", "quatre", "dix", "outre", "porte", "garde", "chef", "compte");

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public PdfHyphens(IEnumerable<PdfLine> lines)
    {
        foreach (var line in lines)
        {
            // The last word may be half a word.
            var words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.SkipLast(1)) _words.Add(Trim(word));
        }
    }

    public string Join(IEnumerable<string> lines)
    {
        var text = "";
        var parts = new List<string>();
        foreach (var line in lines)
        {
            if (text.Length > 0)
            {
                var (kept, separator) = Seam(text, line);
                parts.Add(kept + separator);
            }

            text = line;
        }

        return string.Concat(parts) + text;
    }

    private (string Kept, string Separator) Seam(string line, string next)
    {
        if (line is not [.., var before, '-' or '\u2010' or '\u00AD'] || !char.IsLetter(before) || next.Length == 0 || !char.IsLower(next[0])) return (line, " ");

        var first = line[(line.LastIndexOf(' ') + 1)..^1];
        var second = Trim(next.Split(' ', 2)[0]);
        return KeepsHyphen(first, second) ? (line, "") : (line[..^1], "");
    }

    private bool KeepsHyphen(string first, string second)
    {
        if (first.Contains('/', StringComparison.Ordinal)) return true;

        var stem = Trim(first);
        if (_words.Contains(stem + second)) return false;
        if (_words.Contains($"{stem}-{second}")) return true;
        return SecondParts.Contains(second) || FirstParts.Contains(stem.Split('-', '\'', '’')[^1]);
    }

    private static string Trim(string word) => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '«', '»', '"', '“', '”');
}
