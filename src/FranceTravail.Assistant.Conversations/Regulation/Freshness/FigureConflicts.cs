using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>
/// Finds two documents of the day that give another figure for the same thing: nearly the same words, the same figures but
/// for one kind of them. « 18 mois avant 53 ans » and « 22,5 mois à 53 ans » differ in two: that is two rules, no conflict.
/// </summary>
internal static class FigureConflicts
{
    private const int Examined = 8;
    private const double SameWords = 0.7;
    private const int FewestWords = 4;

    private static readonly HashSet<FigureKind> Measured =
        [FigureKind.Money, FigureKind.Percent, FigureKind.Hours, FigureKind.Days, FigureKind.Weeks, FigureKind.Months, FigureKind.Years];

    /// <param name="evidence">Best first.</param>
    /// <param name="on">The day that is asked about.</param>
    public static IReadOnlyList<(EvidenceCandidate First, EvidenceCandidate Second)> Find(IReadOnlyList<EvidenceCandidate> evidence, DateOnly on)
    {
        var statements = evidence
            .Take(Examined)
            .Where(candidate => SourceDates.AgeOf(candidate.Passage.Date, candidate.Passage.Status, on) == SourceAge.Current)
            .Select(candidate => new Statement(candidate))
            .Where(statement => statement.Words.Count >= FewestWords && statement.Figures.Keys.Any(Measured.Contains))
            .ToList();
        return [.. statements
            .SelectMany((first, index) => statements.Skip(index + 1).Select(second => (first, second)))
            .Where(pair => Disagree(pair.first, pair.second))
            .Select(pair => (pair.first.Candidate, pair.second.Candidate))];
    }

    private static bool Disagree(Statement first, Statement second)
    {
        if (first.Candidate.Passage.Hit.DocumentId == second.Candidate.Passage.Hit.DocumentId) return false;
        if (first.RowLabel != second.RowLabel) return false;
        if (!first.Figures.Keys.ToHashSet().SetEquals(second.Figures.Keys)) return false;

        var differing = first.Figures.Where(kind => !kind.Value.SetEquals(second.Figures[kind.Key])).ToList();
        return differing is [var (kind, values)]
            && Measured.Contains(kind)
            && !values.Overlaps(second.Figures[kind])
            && Common(first.Words, second.Words) >= SameWords;
    }

    private static double Common(HashSet<string> first, HashSet<string> second)
    {
        var shared = first.Count(second.Contains);
        return (double)shared / (first.Count + second.Count - shared);
    }

    private sealed class Statement(EvidenceCandidate candidate)
    {
        public EvidenceCandidate Candidate => candidate;

        /// <summary>Two rows of a scale give two figures for two cases.</summary>
        public string? RowLabel { get; } = TableRow.Of(candidate.Sentence)?.Label;

        public HashSet<string> Words { get; } =
            [.. FrenchAnalyzer.Terms(candidate.Sentence.InContext).Where(term => !term.Any(char.IsDigit))];

        public Dictionary<FigureKind, HashSet<string>> Figures { get; } = FigureReader.Read(candidate.Sentence.InContext)
            .GroupBy(figure => figure.Kind)
            .ToDictionary(kind => kind.Key, kind => kind.Select(figure => figure.Value).ToHashSet(StringComparer.Ordinal));
    }
}
