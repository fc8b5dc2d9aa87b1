using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;

/// <summary>Passages as a search returns them.</summary>
internal static class Found
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    private static long _ids;

    public static FoundPassage Passage(string title, string date, string? status = "current", string text = "Un passage.")
    {
        var id = Interlocked.Increment(ref _ids);
        return new FoundPassage(
            new PassageHit(id, id, $"document-{id}", 1, 1, 1, null, null),
            title, string.Empty, text, 0, text.Length, null, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), status, "essai");
    }

    public static FoundPassage Archive(string title, string text = "Un passage.") => Passage(title, "2020-11-04", "archive-2020", text);

    public static PassageFindings Findings(params FoundPassage[] passages) =>
        new(new ExpandedQuery(string.Empty, [], [], string.Empty), ReadOnlyMemory<float>.Empty, passages);

    public static EvidenceCandidate Sentence(FoundPassage passage) =>
        new(passage, new EvidenceSentence(passage.Text, null, 0, passage.Text.Length), 1, 1);

    public static NumberedPassage Numbered(int number, string extract, string? date, string? status = "current") => new(
        number, number, number, $"document-{number}", "Un titre", string.Empty, null,
        date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), status, extract, extract);
}
