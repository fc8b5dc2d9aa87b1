using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>A date that the words before it call a birth.</summary>
internal static partial class BirthDateDetector
{
    public static IEnumerable<PersonalDatum> Find(string text)
    {
        foreach (Match match in Birth().Matches(text))
        {
            var date = match.Groups["date"];
            yield return new PersonalDatum(PersonalDataKind.BirthDate, date.Index, date.Value);
        }
    }

    [GeneratedRegex(@"\b(?:née?|nés|naissance|DDN)(?:\(e\))?[ \u00a0]*(?::|le|du)?[ \u00a0:]*(?:le[ \u00a0]+)?(?<date>\d{1,2}(?:er)?[ \u00a0]+(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)[ \u00a0]+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Birth();
}
