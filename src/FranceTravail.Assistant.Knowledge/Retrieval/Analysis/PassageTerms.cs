using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>The terms under which a passage is found: its own, with the document's title and the heading path in front.</summary>
public static class PassageTerms
{
    /// <summary>
    /// Occurrences that a whole title is worth (measured on judged queries): a short title that a query covers says more
    /// than a long one that it touches.
    /// </summary>
    private const double TitleMass = 20;

    public static IReadOnlyDictionary<string, int> Of(string title, string heading, string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var titleTerms = FrenchAnalyzer.Terms(title);
        Add(counts, titleTerms, Math.Max(1, (int)Math.Round(TitleMass / Math.Max(1, titleTerms.Count))));
        Add(counts, FrenchAnalyzer.Terms(heading), 1);
        Add(counts, FrenchAnalyzer.Terms(text), 1);
        return counts;
    }

    private static void Add(Dictionary<string, int> counts, IReadOnlyList<string> terms, int weight)
    {
        foreach (var term in terms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _) += weight;
        }
    }
}
