using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>
/// Keys of <see cref="ChatOptions.AdditionalProperties"/> that <see cref="LlamaChatClient"/> reads, and of the additional
/// properties that it gives back with the response (when streaming: with the last update).
/// </summary>
public static class LlamaChatOptionNames
{
    /// <summary>
    /// Read: what is added to the logit of tokens at every position. An <see cref="IReadOnlyDictionary{TKey, TValue}"/>
    /// from token id (<see cref="int"/>) or from text of exactly one token (<see cref="string"/>) to <see cref="float"/>;
    /// negative infinity forbids the token.
    /// </summary>
    public const string LogitBias = "llama.logit_bias";

    /// <summary>
    /// Read: texts with which the answer may not begin, as a <see cref="string"/> or several. Their first tokens are
    /// forbidden at the first position, which also forbids other texts that begin with the same token.
    /// </summary>
    public const string SuppressFirstTokenOf = "llama.suppress_first_token_of";

    /// <summary>
    /// Read: a <see cref="string"/>. The probability that the answer begins with its first token, before biases and at
    /// temperature 1, comes back as <see cref="FirstTokenProbability"/>.
    /// </summary>
    public const string ReportFirstTokenOf = "llama.report_first_token_of";

    /// <summary>
    /// Read: a <see cref="bool"/>. True forgets what finished answers left in the cache before this one begins. What is in the
    /// cache decides in which batches and in which order a prompt is summed up, so in the last digits, by which another token
    /// may win. While no other answer is being written, the same prompt is then answered the same, bit by bit.
    /// </summary>
    public const string IgnoreCache = "llama.ignore_cache";

    /// <summary>Given back: a <see cref="double"/> between 0 and 1.</summary>
    public const string FirstTokenProbability = "llama.first_token_probability";

    /// <summary>Given back: milliseconds between the request and its first round, a <see cref="double"/>.</summary>
    public const string QueueMilliseconds = "llama.queue_ms";

    /// <summary>Given back: milliseconds between the first round and the first token, a <see cref="double"/>.</summary>
    public const string PromptMilliseconds = "llama.prompt_ms";

    /// <summary>Given back: milliseconds between the first token and the last, a <see cref="double"/>.</summary>
    public const string GenerationMilliseconds = "llama.generation_ms";
}
