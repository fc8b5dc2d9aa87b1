using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>Who acts in a text: « nous avons reçu » is not « vous avez reçu ».</summary>
internal static partial class Persons
{
    private static readonly string[] Reader = ["vous", "votre"];

    public static bool AreGained(string before, string after) => Of(after).Except(Of(before)).Any(person => person is "je" or "nous" or "vous");

    /// <summary>« Elle doit apporter votre diplôme » speaks of two people where one was meant.</summary>
    public static bool AreMixed(string before, string after) =>
        Of(before) is var told && !told.Overlaps(Reader) && told.Contains("elle") && Of(after) is var written && written.Overlaps(Reader) && written.Contains("elle");

    private static HashSet<string> Of(string text) => [.. Person().Matches(text).Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Name)];

    [GeneratedRegex(@"\b(?:(?<je>je|j['’])|(?<nous>nous)|(?<vous>vous)|(?<votre>votre|vos)|(?<elle>ils?|elles?|son|sa|ses|leurs?))(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Person();
}
