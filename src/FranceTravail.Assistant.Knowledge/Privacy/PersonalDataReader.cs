using FranceTravail.Assistant.Knowledge.Privacy.Detectors;

namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>Finds the personal data of a French text: identifiers proved by their key first, then what only looks like some.</summary>
public static class PersonalDataReader
{
    private delegate IEnumerable<PersonalDatum> Detector(string text);

    // The order decides who keeps a stretch of text that two of them claim.
    private static readonly Detector[] Identity =
    [
        IbanDetector.Find,
        SocialSecurityNumberDetector.Find,
        CompanyNumberDetector.Find,
        AnnouncedSocialSecurityNumberDetector.Find,
        ContactDetector.FindEmails,
        ContactDetector.FindPhones,
        BirthDateDetector.Find,
        JobSeekerIdDetector.Find,
        AddressDetector.Find,
        NameDetector.Find,
        FirstNameDetector.Find,
    ];

    private static readonly Detector[] Facts = [FactDetector.FindDates, FactDetector.FindTimes, FactDetector.FindAmounts];

    /// <summary>What tells who somebody is, in the order of the text, without overlap.</summary>
    public static IReadOnlyList<PersonalDatum> Read(string text) => Collect(text, Identity);

    /// <summary>The same with dates, times and amounts, which are not the model's either.</summary>
    public static IReadOnlyList<PersonalDatum> ReadWithFacts(string text) => Collect(text, [.. Identity, .. Facts]);

    private static List<PersonalDatum> Collect(string text, Detector[] detectors)
    {
        var found = new List<PersonalDatum>();
        var claimed = new bool[text.Length];
        foreach (var detector in detectors)
        {
            foreach (var datum in detector(text))
            {
                var place = claimed.AsSpan(datum.Start, datum.Text.Length);
                if (place.Contains(true)) continue;

                place.Fill(true);
                found.Add(datum);
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }
}
