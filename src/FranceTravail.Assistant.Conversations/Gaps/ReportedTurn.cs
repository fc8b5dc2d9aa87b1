namespace FranceTravail.Assistant.Conversations.Gaps;

/// <param name="IsRefusal">True where the refusal reported itself, which the agent does not take back.</param>
/// <param name="Note">What the agent added, as it is kept.</param>
public sealed record ReportedTurn(bool IsRefusal, string? Note);
