namespace FranceTravail.Assistant.Conversations.Turns;

/// <param name="CachedTokens">The part of the prompt that the engine had kept from before.</param>
/// <param name="Milliseconds">From the start of the turn's work to its last word, time in the queue left out.</param>
public sealed record TurnUsage(int PromptTokens, int CachedTokens, int OutputTokens, long Milliseconds)
{
    /// <summary>The model's part of it, checks of its sentences included, repairs left out; 0 where no model wrote.</summary>
    public double WritingMilliseconds { get; init; }

    /// <summary>The checks' part of <see cref="WritingMilliseconds"/>.</summary>
    public double ChecksMilliseconds { get; init; }
}
