using FranceTravail.Assistant.Knowledge.Evaluation.Baselines;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Checker;

/// <summary>Takes true sentences from the corpus: those that answer the judged questions, and their neighbours.</summary>
internal static class CheckedExamples
{
    /// <summary>Shorter pieces are titles and crumbs, longer ones are no sentence of an answer.</summary>
    private const int Shortest = 40;
    private const int Longest = 400;

    private const int PerDocument = 25;

    /// <param name="passages">Of the whole corpus; those of <paramref name="documents"/> give the sentences, in order.</param>
    public static IEnumerable<CheckedExample> From(IReadOnlyList<IndexedText> passages, IReadOnlySet<string> documents)
    {
        var chosen = passages.Where(passage => documents.Contains(passage.DocumentId)).ToList();
        return chosen.Index()
            .SelectMany(entry => Sentences(entry.Item.Text)
                .Select(sentence => (entry.Item.DocumentId, Example: new CheckedExample(sentence, entry.Item.Text, Other(chosen, entry.Index).Text))))
            .GroupBy(pair => pair.DocumentId, StringComparer.Ordinal)
            .SelectMany(document => document.Take(PerDocument))
            .Select(pair => pair.Example);
    }

    // Half the list away: another document, and each is used alike.
    private static IndexedText Other(List<IndexedText> chosen, int index)
    {
        for (var step = 0; step < chosen.Count; step++)
        {
            var other = chosen[(index + (chosen.Count / 2) + step) % chosen.Count];
            if (other.DocumentId != chosen[index].DocumentId) return other;
        }

        return new IndexedText(string.Empty, string.Empty, string.Empty);
    }

    private static IEnumerable<string> Sentences(string passage) => SentenceSplitter.Split(passage)
        .Skip(1)
        .Where(sentence => sentence.Lead is null && sentence.Text.Length is >= Shortest and <= Longest && sentence.Text.EndsWith('.'))
        .Select(sentence => sentence.Text);
}
