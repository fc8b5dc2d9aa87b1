using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>The small words that turn a rule around: negation, exception, bound. Two sentences that say the same rule have the same ones.</summary>
[Flags]
public enum Polarity
{
    None = 0,
    Negation = 1,
    Exception = 2,
    UpperBound = 4,
    LowerBound = 8,
}

public static partial class PolarityReader
{
    public static Polarity Read(string sentence)
    {
        var polarity = Polarity.None;
        if (Negation().IsMatch(sentence)) polarity |= Polarity.Negation;
        if (Exception().IsMatch(sentence)) polarity |= Polarity.Exception;
        if (UpperBound().IsMatch(sentence)) polarity |= Polarity.UpperBound;
        if (LowerBound().IsMatch(sentence)) polarity |= Polarity.LowerBound;
        return polarity;
    }

    // « ne … que » is a restriction, and « sans » the negation of a noun.
    [GeneratedRegex(@"\b(?:ne\s|n['’])[^.;]{0,60}?\b(?:pas|plus|jamais|aucune?|rien|ni|que|guère|point)\b|\b(?:aucune?|jamais|sans|interdite?s?|impossible)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:sauf|hormis|excepté|à l['’]exception|à l['’]exclusion|hors\b|à moins que|uniquement|seulement|exclusivement)", RegexOptions.IgnoreCase)]
    private static partial Regex Exception();

    [GeneratedRegex(@"\b(?:au plus|au maximum|maximum|maxi(?:mal|male|males|maux)?|max\b|n['’]excède|ne (?:peut|peuvent|doit|doivent) (?:pas )?(?:excéder|dépasser)|moins de|plafonnée?s?|jusqu['’]à|dans la limite|limitée?s? à|inférieure?s?)", RegexOptions.IgnoreCase)]
    private static partial Regex UpperBound();

    [GeneratedRegex(@"\b(?:au moins|au minimum|minimum|mini(?:mal|male|males|maux)?\b|plus de|à partir de|dès\b|supérieure?s?|ne (?:peut|peuvent|doit|doivent) (?:pas )?être inférieure?s?)", RegexOptions.IgnoreCase)]
    private static partial Regex LowerBound();
}
