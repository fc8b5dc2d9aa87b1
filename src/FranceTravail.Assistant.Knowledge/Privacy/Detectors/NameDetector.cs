using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>The capitalised words that follow a civility. A title is no name: « Monsieur le directeur », « Madame, Monsieur ».</summary>
internal static partial class NameDetector
{
    public static IEnumerable<PersonalDatum> Find(string text)
    {
        foreach (Match match in Named().Matches(text))
        {
            var name = match.Groups["name"];
            yield return new PersonalDatum(PersonalDataKind.Name, name.Index, name.Value);
        }
    }

    private const string Word = @"(?:\p{Lu}\.(?=[ \u00a0-]?\p{Lu})|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)";

    [GeneratedRegex(@"(?<![\p{L}\d])(?:M\.|Mr\.?|MM\.|Mme\.?|Mlle|Me|Dr\.?|Monsieur|Madame|Mademoiselle|Maître|Docteur)[ \u00a0\u202f]+(?<name>(?:(?:de[ \u00a0]la|de|du|des|d['’]|van|von|el|al|ben)[ \u00a0]?)?" + Word + @"(?:[ \u00a0](?:(?:de[ \u00a0]la|de|du|des|d['’]|van|von|der|el|al|ben|da|dos)[ \u00a0]?)?" + Word + "){0,4})")]
    private static partial Regex Named();
}
