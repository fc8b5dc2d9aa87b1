using FranceTravail.Assistant.Knowledge.Evidence.Gate;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>
/// Which rows of a table a question singles out by what it names or states. A small model that reads two rows takes either.
/// </summary>
public static class AskedRows
{
    // No word of a label is written so.
    private const string InRange = "[]";

    /// <summary>
    /// The candidates without the rows of which another row of the same table holds all that the question asks of them, and more; where
    /// the best is a row that the question names, nothing but its table.
    /// </summary>
    public static IReadOnlyList<EvidenceCandidate> Of(string question, IReadOnlyList<EvidenceCandidate> ranked)
    {
        var words = QuestionWords.Content(question).ToHashSet(StringComparer.Ordinal);
        var asked = ranked.ToDictionary(candidate => candidate, candidate => AskedOf(candidate.Sentence, question, words));
        var kept = ranked.Where(candidate => !ranked.Any(other => AreOfOneTable(candidate, other)
            && asked[candidate] is { } own && asked[other] is { } more && own.IsProperSubsetOf(more))).ToList();
        return kept.Count > 0 && asked[kept[0]] is { Count: > 0 } ? [.. kept.Where(candidate => AreOfOneTable(kept[0], candidate))] : kept;
    }

    private static bool AreOfOneTable(EvidenceCandidate one, EvidenceCandidate other) =>
        one.Passage == other.Passage && one.Sentence.Lead == other.Sentence.Lead;

    private static HashSet<string>? AskedOf(EvidenceSentence sentence, string question, HashSet<string> words)
    {
        if (TableRow.Of(sentence) is not { } row) return null;

        var asked = FrenchAnalyzer.Terms(row.Label).Where(words.Contains).ToHashSet(StringComparer.Ordinal);
        if (RangeConditions.Admits(row.Label, question) == true) asked.Add(InRange);
        return asked;
    }
}
