using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Sentences of an answer that are the source's own words, with their mark. They need no check: they are what a check compares with.</summary>
internal static partial class SourceQuotes
{
    /// <summary>More items than this are a page to read, not an answer.</summary>
    private const int MostItems = 10;

    /// <summary>From this share of common words on, a model's sentence is the introduction of that list.</summary>
    private const double SameIntroduction = 0.6;

    /// <summary>« La source dit : « … » [1]. »; a list item or a table row stands behind its introduction, each quoted as it is written.</summary>
    public static string Quote(EvidenceSentence sentence, int number)
    {
        var quotes = sentence.InContext.Split('\n').Select(line => $"« {Bare(line)} »");
        return $"{AnswerWording.SourceSays} {string.Join(' ', quotes)} [{number}].";
    }

    /// <summary>The items of the list that a sentence introduces, as the source has them; empty where it has no such list.</summary>
    public static IReadOnlyList<string> ItemsBehind(string introduction, NumberedPassage source)
    {
        var words = SentenceWords.Of(introduction);
        if (words.Count == 0) return [];

        var list = SentenceSplitter.Split(source.Text)
            .Where(sentence => sentence.Lead?.EndsWith(':') == true)
            .GroupBy(sentence => sentence.Lead!)
            .Select(group => (Items: group, Common: SentenceWords.SharedWith(group.Key, words)))
            .Where(candidate => candidate.Common >= SameIntroduction)
            .MaxBy(candidate => candidate.Common)
            .Items;
        return list is null ? [] : [.. list.Take(MostItems).Select(item => $"- {ListMark().Replace(item.Text, string.Empty)} [{source.Number}]")];
    }

    // Guillemets inside a quotation are written “ ”, or its end could not be told.
    private static string Bare(string line) => ListMark().Replace(line, string.Empty).Replace('«', '“').Replace('»', '”');

    [GeneratedRegex(@"^(?:[-–—•*▪◦·]|\d{1,2}[.)°]|[a-z]\))\s+", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
