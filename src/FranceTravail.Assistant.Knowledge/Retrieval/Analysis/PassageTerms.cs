using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>The terms under which a passage is found: its own, with the document's title and the heading path in front.</summary>
public static class PassageTerms
{
    private const int TitleWeight = 1;
    private const int HeadingWeight = 1;

    public static IReadOnlyDictionary<string, int> Of(string title, string heading, string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(counts, title, TitleWeight);
        Add(counts, heading, HeadingWeight);
        Add(counts, text, 1);
        return counts;
    }

    private static void Add(Dictionary<string, int> counts, string text, int weight)
    {
        foreach (var term in FrenchAnalyzer.Terms(text))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _) += weight;
        }
    }
}
