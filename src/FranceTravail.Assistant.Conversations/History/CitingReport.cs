namespace FranceTravail.Assistant.Conversations.History;

/// <summary>Where a document was used.</summary>
/// <param name="Own">The reader's own conversations, most recent first.</param>
/// <param name="OthersCount">How many of other people there are; they are theirs to read.</param>
public sealed record CitingReport(IReadOnlyList<CitingConversation> Own, int OthersCount);
