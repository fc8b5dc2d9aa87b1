using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Strict;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>
/// Sorts what a search found by the age of the texts, before anything is chosen from it. On the subjects where an error
/// costs a right, an old text gives way to any more recent one that speaks of the subject.
/// </summary>
internal sealed class SourceSorter(StrictSubjects strict)
{
    public SupportingSources Sort(PassageFindings found, RegulationQuestion question)
    {
        var on = question.Scope.InForceOn;
        var asked = strict.NamedIn(question.Text);
        var old = found.Passages.Where(passage => AgeOf(passage, on) == SourceAge.Old).Select(passage => new OldText(passage, strict, asked)).ToList();
        if (old.TrueForAll(text => text.Subjects.Count == 0)) return Sorted(found, [], [], on);

        var recent = found.Passages
            .Where(passage => AgeOf(passage, on) == SourceAge.Current)
            .Select(passage => (passage.Date, Named: strict.NamedIn(WordsOf(passage))))
            .ToList();
        var putAside = old
            .Where(text => recent.Exists(other => other.Named.Overlaps(text.Subjects) && IsMoreRecent(other.Date, text.Passage.Date)))
            .ToList();
        return Sorted(found, [.. putAside.Select(text => text.Passage)], [.. putAside.Where(text => text.IsOnSubject).Select(text => text.Passage)], on);
    }

    private static SupportingSources Sorted(
        PassageFindings found, HashSet<FoundPassage> putAside, IReadOnlyList<FoundPassage> outdated, DateOnly on)
    {
        var kept = found.Passages.Where(passage => !putAside.Contains(passage)).ToList();
        return new SupportingSources(
            found with { Passages = RecentFirst.Order(kept, passage => passage, on) },
            [.. outdated.DistinctBy(passage => passage.Hit.DocumentId)]);
    }

    // A text of the day without a date is kept up to date by its publisher; one that is older than the « old » one is not newer than it.
    private static bool IsMoreRecent(DateOnly? other, DateOnly? old) => other is null || old is null || other > old;

    private static SourceAge AgeOf(FoundPassage passage, DateOnly on) => SourceDates.AgeOf(passage.Date, passage.Status, on);

    private static string WordsOf(FoundPassage passage) => $"{passage.Title}\n{passage.Heading}\n{passage.Text}";

    /// <summary>An old text with the strict subjects for which it must give way: those of the question, and those of its own title.</summary>
    private sealed class OldText
    {
        public OldText(FoundPassage passage, StrictSubjects strict, IReadOnlySet<int> asked)
        {
            Passage = passage;
            Subjects = strict.NamedIn($"{passage.Title}\n{passage.Heading}").Union(asked).ToHashSet();
            IsOnSubject = Subjects.Count > 0 && strict.NamedIn(WordsOf(passage)).Overlaps(Subjects);
        }

        public FoundPassage Passage { get; }

        public HashSet<int> Subjects { get; }

        /// <summary>Only a text that speaks of the subject is told to be out of date on it; the others just do not support.</summary>
        public bool IsOnSubject { get; }
    }
}
