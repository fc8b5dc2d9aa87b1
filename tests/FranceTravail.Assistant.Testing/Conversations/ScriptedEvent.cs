using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Testing.Conversations;

/// <param name="Delay">How long the turn waits before it says it.</param>
public sealed record ScriptedEvent(TimeSpan Delay, TurnEvent Event);
