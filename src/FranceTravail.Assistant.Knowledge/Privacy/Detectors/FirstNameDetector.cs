using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>A first name that is frequent in France, with or without its accents, and the capitalised words that follow it: « Pauline Ferrand ».</summary>
internal static partial class FirstNameDetector
{
    public static IEnumerable<PersonalDatum> Find(string text)
    {
        // « Rappeler Karim Bensaïd »: a verb with its capital stands before the first name.
        foreach (var match in OverlappingMatches.Of(Capitals(), text))
        {
            if (FirstNames.Contains(match.Groups["first"].Value)) yield return new PersonalDatum(PersonalDataKind.Name, match.Index, match.Value);
        }
    }

    // « Jean-Marc » begins with a name that is known. A word in capitals that follows may be a name (« Marie DUPONT »), two letters of one an acronym.
    [GeneratedRegex(@"(?<![\p{L}\d'’-])(?<first>\p{Lu}\p{L}+)(?:-\p{Lu}\p{L}+)?(?:[ \u00a0](?:(?:de[ \u00a0]la|de|du|des|van|von|el|al|ben|da|dos)[ \u00a0]|d['’])?\p{Lu}[\p{L}\p{M}]{2,}(?:['’-]\p{L}[\p{L}\p{M}]*)*|[ \u00a0]\p{Lu}['’]\p{Lu}[\p{L}\p{M}]+){1,3}")]
    private static partial Regex Capitals();
}
