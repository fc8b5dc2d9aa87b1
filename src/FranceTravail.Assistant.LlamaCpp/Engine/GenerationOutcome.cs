namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>How an answer ended and what it cost.</summary>
/// <param name="IsComplete">False when it was cut by its limit or by the end of the context.</param>
/// <param name="CachedTokens">Tokens of the prompt that were not computed again.</param>
/// <param name="QueueTime">From the request to its first round.</param>
/// <param name="PromptTime">From the first round to the first token.</param>
/// <param name="GenerationTime">From the first token to the last.</param>
/// <param name="FirstTokenProbability">Set when the request asked for it.</param>
internal sealed record GenerationOutcome(
    bool IsComplete,
    int PromptTokens,
    int CachedTokens,
    int OutputTokens,
    TimeSpan QueueTime,
    TimeSpan PromptTime,
    TimeSpan GenerationTime,
    double? FirstTokenProbability);
