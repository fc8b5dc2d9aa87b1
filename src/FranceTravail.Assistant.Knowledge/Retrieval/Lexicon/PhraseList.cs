using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;

/// <summary>
/// Phrases with commas between them, as rules and curators write them. One that holds a comma of its own stands in quotation
/// marks: « direction de l'économie, de l'emploi ». Straight and curly marks are read too. A mark without its other is a sign
/// like any other, and the commas after it separate.
/// </summary>
public static partial class PhraseList
{
    /// <summary>The phrases, without marks and the blanks around them; empty ones are left out.</summary>
    public static IReadOnlyList<string> Split(string list) =>
        [.. Phrase.Matches(list).Select(match => match.Groups["phrase"].Value.Trim()).Where(phrase => phrase.Length > 0)];

    /// <summary>A list that <see cref="Split"/> reads as the same phrases.</summary>
    public static string Join(IEnumerable<string> phrases) =>
        string.Join(", ", phrases.Select(phrase => phrase.Contains(',', StringComparison.Ordinal) ? $"« {phrase} »" : phrase));

    [GeneratedRegex("""\G(?:\s*(?:«(?<phrase>[^»]*)»|"(?<phrase>[^"]*)"|“(?<phrase>[^”]*)”)\s*|(?<phrase>[^,]*))(?:,|\z)""")]
    private static partial Regex Phrase { get; }
}
