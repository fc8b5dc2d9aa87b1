using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>
/// Puts in front of each old text the best place of every text of the day on the same subject; the rest keeps its order.
/// It acts on what was found, after the search: the index ranks by what was asked, not by age.
/// </summary>
internal static class RecentFirst
{
    public static IReadOnlyList<T> Order<T>(IReadOnlyList<T> ranked, Func<T, FoundPassage> passageOf, DateOnly on)
    {
        var passages = ranked.Select(passageOf).ToList();
        var isOfTheDay = passages.Select(passage => SourceDates.AgeOf(passage.Date, passage.Status, on) == SourceAge.Current).ToList();
        if (isOfTheDay.TrueForAll(current => current)) return ranked;

        var subjects = passages.Select(passage => new SubjectTerms(passage.Title)).ToList();
        var order = new List<int>(ranked.Count);
        for (var place = 0; place < ranked.Count; place++)
        {
            if (!isOfTheDay[place])
            {
                var recent = Enumerable.Range(place + 1, ranked.Count - place - 1)
                    .Where(later => isOfTheDay[later] && subjects[later].IsSameAs(subjects[place]))
                    .DistinctBy(later => passages[later].Hit.DocumentId);
                foreach (var later in recent.Where(later => !order.Contains(later)).ToList()) order.Add(later);
            }

            if (!order.Contains(place)) order.Add(place);
        }

        return [.. order.Select(place => ranked[place])];
    }
}
