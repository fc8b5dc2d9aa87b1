using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <param name="Gap">What is still missing; null where an answer would be written, which the model may yet refuse.</param>
/// <param name="Passages">The best of what was found, best first.</param>
public sealed record GapVerdict(GapReason? Gap, IReadOnlyList<RankedPassage> Passages);
