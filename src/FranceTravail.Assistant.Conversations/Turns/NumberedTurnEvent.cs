namespace FranceTravail.Assistant.Conversations.Turns;

/// <param name="Sequence">From 1, without a gap, within the turn.</param>
public sealed record NumberedTurnEvent(int Sequence, TurnEvent Event);
