using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>
/// Where a line of a letter may not break: before « : ; ! ? » and inside quotation marks, between a number and its unit, in a time, a day or
/// an amount. For reading only: the text that is stored, typed in and checked keeps its plain spaces, of which each becomes one character.
/// </summary>
public static partial class FrenchSpacing
{
    private const string NoBreak = "\u00a0";
    private const char Hyphen = '\u2011';

    public static string OnScreen(string text) => Bound().Replace(text, NoBreak);

    /// <summary>In files, « R5426-19 » stays whole too; on a screen it is searched for and copied.</summary>
    public static string InFiles(string text) => Article().Replace(OnScreen(text), match => match.Value.Replace('-', Hyphen).Replace(" ", NoBreak, StringComparison.Ordinal));

    private const string Months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

    private const string Units = @"h|heures?|min|minutes?|€|euros?|%|jours?|semaines?|mois|ans?|années?|km|" + Months;

    // Thousands: « 1 330,70 », not the pairs of a telephone number.
    [GeneratedRegex(@"(?<=\S) (?=[:;!?»])|(?<=«) | (?=(?:" + Units + @")(?!\p{L}))(?<=\d(?:er)? )|(?<=\d[ \u00a0]?h) (?=\d\d(?!\d))|(?<=(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d))|(?<=\d[ \u00a0]?(?:" + Months + @")) (?=\d{4}(?!\d))|(?<=(?<!\p{L})(?:M\.|Mme|n°|article)) (?=[\p{Lu}\d])")]
    private static partial Regex Bound();

    [GeneratedRegex(@"(?<![\p{L}\d])[LRDA]\.?[ \u00a0]?\*?\d{1,5}(?:-\d{1,3})+(?!\d)")]
    private static partial Regex Article();
}
