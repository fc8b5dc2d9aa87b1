using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.History;

/// <param name="Question">As stored, without personal data.</param>
/// <param name="Snapshot">The turn as it ended; for one that has not, empty: watch it from the first event.</param>
/// <param name="InForceOn">The day that was asked about; null is the day of the question.</param>
/// <param name="Masked">What was taken out of the question; null is nothing.</param>
public sealed record TurnView(
    Guid Id,
    string Question,
    DateTimeOffset AskedAt,
    TurnSnapshot Snapshot,
    DateOnly? InForceOn = null,
    bool PassagesOnly = false,
    IReadOnlyList<PersonalDataKind>? Masked = null);
