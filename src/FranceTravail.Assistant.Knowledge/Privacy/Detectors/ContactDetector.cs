using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>E-mail addresses and French telephone numbers.</summary>
internal static partial class ContactDetector
{
    public static IEnumerable<PersonalDatum> FindEmails(string text)
    {
        // From each « @ » back to where its address may begin: words are many, addresses few.
        for (var at = text.IndexOf('@'); at >= 0;)
        {
            var start = at;
            while (start > 0 && (char.IsLetter(text[start - 1]) || char.IsDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-')) start--;
            var match = Email().Match(text, start);
            var end = at + 1;
            if (match.Success && match.Index <= at)
            {
                yield return new PersonalDatum(PersonalDataKind.Email, match.Index, match.Value);
                end = match.Index + match.Length;
            }

            at = text.IndexOf('@', end);
        }
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
