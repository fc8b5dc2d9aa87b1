using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>The capitalised words that follow a civility or a tie (« son fils Lucas »). A title is no name: « Monsieur le directeur », « Madame, Monsieur ».</summary>
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

    private const string Particle = @"(?:de[ \u00a0][Ll]a|de|du|des|d['’]|[Vv]an[ \u00a0]der|van|von|der|el|al|ben|da|dos)[ \u00a0]?";

    private const string Civility = @"(?:M\.?|MM\.|Me|(?i:Mr\.?|Mme\.?|Mlle|Dr\.?|monsieur|madame|mademoiselle|maître|docteur))";

    // Whom an agent names without a civility: family and those who stand by a person.
    private const string Relation = @"\b(?:[Ss]on|[Ss]a|[Ll]eur|[Ll]e|[Ll]a)[ \u00a0](?:ex-|ancien(?:ne)?[ \u00a0]|petite?-|beau-|belle-|grande?-)?(?:conjointe?|époux|épouse|mari|femme|compagnon|compagne|concubine?|fils|fille|frère|sœur|père|mère|oncle|tante|neveu|nièce|cousine?|amie?|voisine?|tuteur|tutrice|curateur|curatrice|mandataire|avocate?|médecin|conseill(?:er|ère)|employeu(?:r|se)|gérante?|collègue|interprète)";

    [GeneratedRegex(@"(?<![\p{L}\d])(?:" + Civility + "|" + Relation + @")[ \u00a0\u202f]+(?<name>(?:" + Particle + ")?" + Word + @"(?:[ \u00a0](?:" + Particle + ")?" + Word + "){0,4})")]
    private static partial Regex Named();
}
