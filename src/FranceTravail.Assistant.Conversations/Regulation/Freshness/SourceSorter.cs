using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Strict;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>Sorts what a search found by the age of the texts, before anything is chosen from it.</summary>
internal sealed class SourceSorter(StrictSubjects strict)
{
    public SupportingSources Sort(PassageFindings found, RegulationQuestion question)
    {
        var on = question.Scope.InForceOn;
        var isOutdated = Outdated(found.Passages, question.Text, on);
        var kept = found.Passages.Where(passage => !isOutdated(passage)).ToList();
        return new SupportingSources(
            found with { Passages = RecentFirst.Order(kept, passage => passage, on) },
            [.. found.Passages.Where(isOutdated).DistinctBy(passage => passage.Hit.DocumentId)]);
    }

    /// <summary>On the subjects where an error costs a right, an old text gives way to any more recent one that speaks of the subject.</summary>
    private Func<FoundPassage, bool> Outdated(IReadOnlyList<FoundPassage> found, string question, DateOnly on)
    {
        var old = found.Where(passage => AgeOf(passage, on) == SourceAge.Old).ToList();
        if (old.Count == 0) return _ => false;

        var asked = strict.NamedIn(question);
        var subjects = old.ToDictionary(
            passage => passage,
            passage => (IReadOnlySet<int>)asked.Union(strict.NamedIn($"{passage.Title}\n{passage.Heading}")).ToHashSet());
        if (subjects.Values.All(named => named.Count == 0)) return _ => false;

        var recent = found
            .Where(passage => AgeOf(passage, on) == SourceAge.Current)
            .Select(passage => (passage.Date, Named: strict.NamedIn($"{passage.Title}\n{passage.Heading}\n{passage.Text}")))
            .ToList();
        return passage => subjects.TryGetValue(passage, out var named)
            && recent.Any(other => other.Named.Overlaps(named) && IsMoreRecent(other.Date, passage.Date));
    }

    // A text of the day without a date is kept up to date by its publisher; one that is older than the « old » one is not newer than it.
    private static bool IsMoreRecent(DateOnly? other, DateOnly? old) => other is null || old is null || other > old;

    private static SourceAge AgeOf(FoundPassage passage, DateOnly on) => SourceDates.AgeOf(passage.Date, passage.Status, on);
}
