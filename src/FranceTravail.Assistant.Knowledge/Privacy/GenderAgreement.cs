using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>« inscrit(e) », « directeur(trice) », « il/elle » → the form that agrees; both forms stay where the gender is unknown.</summary>
public static partial class GenderAgreement
{
    public static string Apply(string text, Gender gender)
    {
        if (gender == Gender.Unknown) return text;

        var agreed = Bracketed().Replace(text, match => gender == Gender.Masculine
            ? match.Groups["word"].Value + match.Groups["plural"].Value
            : Feminine(match.Groups["word"].Value, match.Groups["ending"].Value) + match.Groups["plural"].Value);
        return Pair().Replace(agreed, match => match.Groups[gender == Gender.Masculine ? "he" : "she"].Value);
    }

    /// <summary>The gender that a civility tells.</summary>
    public static Gender Of(string? civility) => civility?.Trim().TrimEnd('.').ToLowerInvariant() switch
    {
        "mme" or "madame" or "mlle" or "mademoiselle" => Gender.Feminine,
        "m" or "mr" or "monsieur" => Gender.Masculine,
        _ => Gender.Unknown,
    };

    /// <summary>A civility as letters write it, « Mme » or « M. »; null where none is written.</summary>
    public static string? CivilityOf(string? civility) => Of(civility) switch
    {
        Gender.Feminine => "Mme",
        Gender.Masculine => "M.",
        _ => null,
    };

    private static string Feminine(string word, string ending) => ending switch
    {
        "trice" => Without(word, "teur") + ending,
        "euse" => Without(word, "eur") + ending,
        "ère" => Without(word, "er") + ending,
        "ve" => Without(word, "f") + ending,
        _ => word + ending,
    };

    private static string Without(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : word;

    [GeneratedRegex(@"(?<word>\p{L}+)\((?<ending>trice|euse|ère|ve|ne|le|te|se|e)\)(?<plural>s?)(?!\p{L})")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?<he>[Ii]l|[Cc]elui|[Ll]e|[Uu]n|Monsieur|M\.)/(?<she>[Ee]lle|[Cc]elle|[Ll]a|[Uu]ne|Madame|Mme)(?!\p{L})")]
    private static partial Regex Pair();
}
