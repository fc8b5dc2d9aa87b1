using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Extracts of one to three sentences: the best of the ranking, together where they stand in one passage.</summary>
internal static partial class EvidenceExtracts
{
    private const int MostSentences = 3;

    /// <summary>A list that is longer is a page to read; its ranked items stand alone then.</summary>
    private const int LongestList = 8;

    public static IEnumerable<Extract> From(IReadOnlyList<EvidenceCandidate> ranked) => ranked
        .GroupBy(candidate => candidate.Passage)
        .Select(passage => new Extract(passage.Key, Text([.. passage.Take(MostSentences)])));

    // The introduction of a list says nothing without its items.
    private static IEnumerable<int> ItemsBehind(EvidenceSentence introduction, IReadOnlyList<EvidenceSentence> all)
    {
        var items = all.Where(sentence => sentence.Lead == introduction.Text && TableRow.Of(sentence) is null).ToList();
        return items.Count <= LongestList ? items.Select(item => item.Start) : [];
    }

    private static string Text(List<EvidenceCandidate> chosen)
    {
        var all = SentenceSplitter.Split(chosen[0].Passage.Text);
        var starts = chosen.Select(candidate => candidate.Sentence.Start)
            .Concat(chosen.SelectMany(candidate => ItemsBehind(candidate.Sentence, all)))
            .ToHashSet();
        var kept = new List<EvidenceSentence>();
        for (var index = 0; index < all.Count; index++)
        {
            if (!starts.Contains(all[index].Start)) continue;

            // « Elle est versée… » says nothing without the sentence before.
            if (index > 0 && kept.Count < MostSentences - 1 && !kept.Contains(all[index - 1]) && all[index].Lead is null && LeansBack().IsMatch(all[index].Text))
                kept.Add(all[index - 1]);
            kept.Add(all[index]);
        }

        return Join(kept);
    }

    private static string Join(List<EvidenceSentence> sentences)
    {
        var lines = new List<string>();
        string? lead = null;
        foreach (var sentence in sentences)
        {
            if (TableRow.Of(sentence) is { } row)
            {
                lines.Add(row.InWords);
                continue;
            }

            // A list introduction stands once in front of its items, and so does a header whose cells are not those of its rows.
            if (sentence.Lead is not null && sentence.Lead != lead && !lines.Contains(sentence.Lead)) lines.Add(sentence.Lead);
            lead = sentence.Lead;
            lines.Add(sentence.Text);
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"^(?:Il|Elle|Ils|Elles|Celui-ci|Celle-ci|Ceux-ci|Celles-ci|Ce|Cet|Cette|Ces|Ceci|Cela|Toutefois|Cependant|Dans ce cas|À défaut|Il en est de même)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeansBack();
}
