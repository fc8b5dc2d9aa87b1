using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>Twelve to fifteen digits after the words that announce a NIR: whatever is wrong with them, they were meant to be one.</summary>
internal static partial class AnnouncedSocialSecurityNumberDetector
{
    private const int AnnouncedWithin = 40;

    public static IEnumerable<PersonalDatum> Find(string text)
    {
        // From the number back to its words: there are fewer long numbers in a text than words.
        foreach (Match number in Number().Matches(text))
        {
            var from = Math.Max(0, number.Index - AnnouncedWithin);
            if (Announcement().IsMatch(text[from..number.Index]))
                yield return new PersonalDatum(PersonalDataKind.SocialSecurityNumber, number.Index, number.Value);
        }
    }

    [GeneratedRegex(@"(?<!\d)[0-9](?:[ \u00a0\u202f.-]?\d){11,14}(?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:NIR|s[ée]cu(?:rit[ée][ \u00a0]sociale)?|SS)\b[^\d\n.;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Announcement();
}
