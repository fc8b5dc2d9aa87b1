using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>A number, a kind of street and its name, up to the town where it follows; or a postal code and its town.</summary>
internal static partial class AddressDetector
{
    public static IEnumerable<PersonalDatum> Find(string text)
    {
        foreach (Match match in Street().Matches(text))
            yield return new PersonalDatum(PersonalDataKind.Address, match.Index, match.Value);
        foreach (Match match in Town().Matches(text))
            yield return new PersonalDatum(PersonalDataKind.Address, match.Index, match.Value);
    }

    // The first word of the name may be small (« 12 rue des lilas »); those after it are capital, or the sentence has gone on.
    private const string Particle = @"(?:(?i:de\sla|de\sl['’]|des|du|de|la|le|les|d['’]|l['’])\s*)?";

    private const string TownName = @"\p{Lu}[\p{L}'’-]+(?:[ \u00a0](?:(?:sur|sous|en|lès|les|la|le|de|du|des)[ \u00a0])*\p{Lu}[\p{L}'’-]+){0,3}(?:[ \u00a0]cedex(?:[ \u00a0]\d{1,2})?)?";

    [GeneratedRegex(@"(?<![\p{L}\d])[0-9]{1,4}(?:\s?(?:(?i:bis|ter|quater)|[A-D]))?,?\s+(?i:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allées?|route|quai|cours|square|passage|résidence|lotissement|voie|sentier|faubourg|esplanade|promenade|villa|cité|hameau)\s+" + Particle + @"[\p{L}\d][\p{L}\d'’-]*(?:\s" + Particle + @"\p{Lu}[\p{L}\d'’-]*){0,5}(?:\s*,?\s*\d{5}[ \u00a0]" + TownName + ")?", RegexOptions.None)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\d[ .,])(?:0[1-9]|[1-8][0-9]|9[0-8])\d{3}[ \u00a0]" + TownName)]
    private static partial Regex Town();
}
