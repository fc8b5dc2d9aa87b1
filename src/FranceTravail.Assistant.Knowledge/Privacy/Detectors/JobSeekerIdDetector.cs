using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>Identifiant France Travail: seven digits and a letter anywhere; digits alone only where a word announces them.</summary>
internal static partial class JobSeekerIdDetector
{
    public static IEnumerable<PersonalDatum> Find(string text)
    {
        foreach (Match match in WithLetter().Matches(text)) yield return new PersonalDatum(PersonalDataKind.JobSeekerId, match.Index, match.Value);
        foreach (Match match in Announced().Matches(text))
        {
            var number = match.Groups["number"];
            yield return new PersonalDatum(PersonalDataKind.JobSeekerId, number.Index, number.Value);
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\d])[0-9]{7}[ \u00a0]?[A-Za-z](?![\p{L}\d])")]
    private static partial Regex WithLetter();

    [GeneratedRegex(@"\b(?i:identifiant|matricule|numéro de demandeur d['’]emploi|n°\s?(?:de\s)?(?:demandeur|DE|FT))[^\d\n.;]{0,25}(?<number>\d{8}(?:\d{3})?)(?!\d)")]
    private static partial Regex Announced();
}
