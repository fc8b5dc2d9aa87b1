using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>E-mail addresses and French telephone numbers.</summary>
internal static partial class ContactDetector
{
    public static IEnumerable<PersonalDatum> FindEmails(string text)
    {
        if (!text.Contains('@', StringComparison.Ordinal)) yield break;

        foreach (Match match in Email().Matches(text))
            yield return new PersonalDatum(PersonalDataKind.Email, match.Index, match.Value);
    }

    public static IEnumerable<PersonalDatum> FindPhones(string text)
    {
        foreach (Match match in Phone().Matches(text))
            yield return new PersonalDatum(PersonalDataKind.Phone, match.Index, match.Value);
    }

    [GeneratedRegex(@"(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)*\.\p{L}{2,}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?:\+|00)33[ .\u00a0\u202f-]?(?:\(0\)[ .\u00a0\u202f-]?)?|0)[1-9](?:[ .\u00a0\u202f/-]?\d{2}){4}(?![\d])")]
    private static partial Regex Phone();
}
