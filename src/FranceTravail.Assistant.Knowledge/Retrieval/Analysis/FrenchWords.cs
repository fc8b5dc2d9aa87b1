using System.Globalization;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Words as a reader seeks and orders them in a list: whatever their case and accents, endings and all. Safe for concurrent use.</summary>
public static class FrenchWords
{
    private static readonly CompareInfo French = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    private const CompareOptions AnyCase = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>The order of titles.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((left, right) => French.Compare(left, right, AnyCase));

    /// <summary>What was typed, word by word.</summary>
    public static IReadOnlyList<string> Of(string typed) => typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the text holds the words as they follow one another; an empty string is in every text.</summary>
    public static bool Holds(string text, string words) => French.IndexOf(text, words, AnyCase) >= 0;
}
