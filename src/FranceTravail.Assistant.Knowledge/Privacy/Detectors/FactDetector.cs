using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>Dates, times of day and amounts: no identity, but facts that a model must copy and could get wrong.</summary>
internal static partial class FactDetector
{
    public static IEnumerable<PersonalDatum> FindDates(string text) => Find(Date(), PersonalDataKind.Date, text);

    public static IEnumerable<PersonalDatum> FindTimes(string text) => Find(Time(), PersonalDataKind.Time, text);

    public static IEnumerable<PersonalDatum> FindAmounts(string text) => Find(Amount(), PersonalDataKind.Amount, text);

    private static IEnumerable<PersonalDatum> Find(Regex pattern, PersonalDataKind kind, string text)
    {
        foreach (Match match in pattern.Matches(text)) yield return new PersonalDatum(kind, match.Index, match.Value);
    }

    // ASCII digits at the beginning let the search jump from one to the next; any digit of Unicode does not. No reference back to a
    // group: together with IgnoreCase it is interpreted, not generated (SYSLIB1044), and takes ten times as long.
    [GeneratedRegex(@"(?<!\d)(?:[0-9]{1,2}(?:er)?[ \u00a0]+(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?!\p{L})(?:[ \u00a0]+\d{4})?|[0-9]{1,2}/\d{1,2}(?:/\d{2,4})?|[0-9]{1,2}(?:\.\d{1,2}\.|-\d{1,2}-)(?:\d{4}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![\d,.])(?:[01]?[0-9]|2[0-3])[ \u00a0]?(?:h(?:eures?)?\b(?:[ \u00a0]?[0-5]\d(?!\d))?|h[0-5]\d|:[0-5]\d)(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<![\d,.])[0-9]{1,3}(?:(?:[ \u00a0\u202f.]?\d{3})+|\d*)(?:[,.]\d{1,2})?[ \u00a0\u202f]?(?:€|euros?\b|EUR\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();
}
