using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Knowledge.Retrieval.Documents;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Strict;

/// <summary>The curated list of subjects (sanctions, appeals…) on which a text that a more recent one follows is no longer applied.</summary>
public sealed class StrictSubjects
{
    private readonly SpecialCases _subjects;

    private StrictSubjects(SpecialCases subjects) => _subjects = subjects;

    /// <summary>The list that comes with the program.</summary>
    public static StrictSubjects Seed { get; } = new(SpecialCases.Read(EmbeddedLines.Read("Retrieval.Strict")));

    /// <summary>The subjects that a text names, by their position in the list.</summary>
    public IReadOnlySet<int> NamedIn(string text) => _subjects.NamedIn(FrenchAnalyzer.Terms(text).ToHashSet(StringComparer.Ordinal));
}
