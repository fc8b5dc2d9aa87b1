using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>A time of day as agents type one: « 9h », « 10:30 », « midi ». A letter says one time: of two nobody knows which is meant.</summary>
internal static partial class TimeReader
{
    private const string Form = "Une heure de la forme 10 h 30.";

    public static (string? Value, string? Error) Read(string text)
    {
        if (text.Equals("midi", StringComparison.OrdinalIgnoreCase)) return ("12 h", null);

        var match = TimeOfDay().Match(text);
        if (!match.Success) return (null, Several().IsMatch(text) ? "Une seule heure, de la forme 10 h 30 : pour une plage, celle du début." : Form);

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"].Value;
        if (hour > 23 || string.CompareOrdinal(minutes, "59") > 0) return (null, $"Cette heure n'existe pas. {Form}");

        return (minutes is "" or "00" ? $"{hour} h" : $"{hour} h {minutes}", null);
    }

    [GeneratedRegex(@"^(?:à\s+)?(?<hour>\d{1,2})\s*(?:h|:|heures?)\s*(?<minutes>\d{2})?(?:\s*(?:min|mn))?$", RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\d\s*(?:h|:|heures?)?\s*\d*\s*(?:-|–|—|/|à|et|ou|jusqu)[^\d]*\d", RegexOptions.IgnoreCase)]
    private static partial Regex Several();
}
