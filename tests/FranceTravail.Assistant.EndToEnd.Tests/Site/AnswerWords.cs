using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.EndToEnd.Tests.Site;

/// <summary>Brings a stored answer and a shown one to the same form: every character but Markdown's own marks and white space.</summary>
internal static partial class AnswerWords
{
    public static string OfStored(string markdown) =>
        WhiteSpace.Replace(Marks.Replace(markdown, string.Empty), string.Empty);

    public static string OfShown(string text) => WhiteSpace.Replace(text, string.Empty);

    /// <summary>A text that is being written may end on a mark that has only begun.</summary>
    public static string OfUnfinished(string text) => OfShown(text).TrimEnd('-', '*', '#');

    [GeneratedRegex(@"^[ \t]*(?:[-*+]|[0-9]+\.|#+)[ \t]+|\*\*", RegexOptions.Multiline)]
    private static partial Regex Marks { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace { get; }
}
