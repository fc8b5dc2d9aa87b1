using FranceTravail.Assistant.Data.Lexicon;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

/// <summary>The shipped rules with the curators' changes over them.</summary>
internal static class VocabularyEntries
{
    /// <summary>Each once, in the order of their files.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
        [.. SearchLexicon.SeedLines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Distinct()];

    /// <param name="standing">Changes that were not undone, the first one first.</param>
    public static IReadOnlyList<VocabularyEntry> Of(IReadOnlyList<LexiconChange> standing)
    {
        var byEntry = standing.GroupBy(change => change.Entry).ToDictionary(changes => changes.Key, changes => changes.ToList(), StringComparer.Ordinal);
        var shipped = Shipped.Select(line => byEntry.Remove(line, out var changes)
            ? Entry(changes, isShipped: true)
            : new VocabularyEntry(line, VocabularyRule.Read(line), IsEnabled: true, IsShipped: true, LastChange: null)).ToList();

        // A shipped rule that a later version of the program no longer has is the curators' own once they changed it.
        var own = byEntry.Values
            .Where(changes => changes.Exists(change => change.Rule is not null))
            .OrderByDescending(changes => changes[^1].Id)
            .Select(changes => Entry(changes, isShipped: false));
        return [.. own, .. shipped];
    }

    public static VocabularyChange Told(LexiconChange change) => new(
        change.Id,
        change.Entry,
        change.Rule is null ? null : VocabularyRule.Read(change.Rule),
        change.IsEnabled,
        change.Author,
        change.ChangedAt,
        change.UndoneBy,
        change.UndoneAt);

    // What was taken out is told as it was, so that it can be put back.
    private static VocabularyEntry Entry(List<LexiconChange> changes, bool isShipped)
    {
        var last = changes[^1];
        var rule = changes.FindLast(change => change.Rule is not null)?.Rule ?? last.Entry;
        return new VocabularyEntry(
            last.Entry, VocabularyRule.Read(rule), last is { IsEnabled: true, Rule: not null }, isShipped, Told(last), last.Rule is null);
    }
}
