namespace FranceTravail.Assistant.Conversations.Turns;

/// <param name="CachedTokens">The part of the prompt that the engine had kept from before.</param>
/// <param name="Milliseconds">From the start of the turn's work to its last word, time in the queue left out.</param>
public sealed record TurnUsage(int PromptTokens, int CachedTokens, int OutputTokens, long Milliseconds);
