using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Conversations.History;

/// <param name="Snapshot">The turn as it ended; for one that has not, empty: watch it from the first event.</param>
/// <param name="InForceOn">The day that was asked about; null is the day of the question.</param>
public sealed record TurnView(Guid Id, string Question, DateTimeOffset AskedAt, TurnSnapshot Snapshot, DateOnly? InForceOn = null, bool PassagesOnly = false);
