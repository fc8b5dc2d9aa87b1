using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>
/// One key for both genders of a word: « inscrit » and « inscrite », « conseiller » and « conseillère ». It is no word of French, and
/// serves only where two letters should differ by agreement; then all words of both are compared by it.
/// </summary>
internal static partial class AgreementKey
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["elle"] = "il",
        ["elles"] = "ils",
        ["celle"] = "celui",
        ["la"] = "le",
        ["une"] = "un",
        ["sa"] = "son",
        ["cette"] = "ce",
        ["cet"] = "ce",
    };

    public static string Of(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Whole.TryGetValue(lower, out var masculine)) return masculine;

        return Feminine().Replace(lower, match => match.Groups["ending"].Value switch
        {
            "trice" => "teur",
            "euse" => "eur",
            "ère" => "er",
            "ive" => "if",
            "elle" => "el",
            "enne" => "en",
            _ => match.Groups["before"].Value,
        } + match.Groups["plural"].Value);
    }

    [GeneratedRegex(@"(?:(?<ending>trice|euse|ère|ive|elle|enne)|(?<before>\p{L}[éiutdsl])(?<ending>e))(?<plural>s?)$")]
    private static partial Regex Feminine();
}
