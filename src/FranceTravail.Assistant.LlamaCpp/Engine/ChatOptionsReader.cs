using FranceTravail.Assistant.LlamaCpp.Models;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// Turns the options of a caller into settings whose values llama.cpp takes. An option that cannot be honoured is an
/// error rather than ignored.
/// </summary>
internal sealed class ChatOptionsReader(Vocabulary vocabulary)
{
    /// <exception cref="ArgumentException">A value is out of its range or of the wrong type.</exception>
    /// <exception cref="NotSupportedException">Tools or a response format are asked for.</exception>
    public SamplingSettings ReadSampling(ChatOptions? options)
    {
        if (options is null)
            return SamplingSettings.Greedy;
        if (options.Tools is { Count: > 0 })
            throw new NotSupportedException("Tools are not supported.");
        if (options.ResponseFormat is not (null or ChatResponseFormatText))
            throw new NotSupportedException("A response format other than text is not supported.");

        var defaults = SamplingSettings.Greedy;

        return new SamplingSettings
        {
            Temperature = InRange(options.Temperature, 0, 10, nameof(options.Temperature)) ?? defaults.Temperature,
            TopK = options.TopK is null or (>= 1 and <= 100_000) ? options.TopK ?? defaults.TopK : throw OutOfRange(nameof(options.TopK), options.TopK),
            TopP = InRange(options.TopP, 0, 1, nameof(options.TopP)) ?? defaults.TopP,
            Seed = ReadSeed(options.Seed),
            FrequencyPenalty = InRange(options.FrequencyPenalty, -2, 2, nameof(options.FrequencyPenalty)) ?? 0,
            PresencePenalty = InRange(options.PresencePenalty, -2, 2, nameof(options.PresencePenalty)) ?? 0,
            LogitBias = ReadLogitBias(Property(options, LlamaChatOptionNames.LogitBias)),
            SuppressedFirstTokens = ReadSuppressed(Property(options, LlamaChatOptionNames.SuppressFirstTokenOf)),
            ReportedFirstToken = Property(options, LlamaChatOptionNames.ReportFirstTokenOf) switch
            {
                null => null,
                string text => FirstTokenOf(text),
                var other => throw WrongType(LlamaChatOptionNames.ReportFirstTokenOf, other),
            },
        };
    }

    public static IReadOnlyList<string> ReadStopTexts(ChatOptions? options) =>
        options?.StopSequences is { Count: > 0 } texts ? [.. texts.Where(text => text.Length > 0)] : [];

    public static int? ReadMaxOutputTokens(ChatOptions? options) =>
        options?.MaxOutputTokens is null or >= 1 ? options?.MaxOutputTokens : throw OutOfRange(nameof(options.MaxOutputTokens), options?.MaxOutputTokens);

    public static bool ReadIgnoreCache(ChatOptions? options) => (options is null ? null : Property(options, LlamaChatOptionNames.IgnoreCache)) switch
    {
        null => false,
        bool value => value,
        var other => throw WrongType(LlamaChatOptionNames.IgnoreCache, other),
    };

    // The highest value asks llama.cpp for a random seed (LLAMA_DEFAULT_SEED).
    private static uint? ReadSeed(long? seed) => seed is null ? null : (uint)(unchecked((ulong)seed.Value) % uint.MaxValue);

    private IReadOnlyDictionary<int, float> ReadLogitBias(object? value)
    {
        var biases = value switch
        {
            null => new Dictionary<int, float>(),
            IReadOnlyDictionary<int, float> byToken => byToken,
            IReadOnlyDictionary<string, float> byText => byText.ToDictionary(pair => SingleTokenOf(pair.Key), pair => pair.Value),
            _ => throw WrongType(LlamaChatOptionNames.LogitBias, value),
        };

        foreach (var (token, bias) in biases)
        {
            if (token < 0 || token >= vocabulary.Count || float.IsNaN(bias) || float.IsPositiveInfinity(bias))
                throw OutOfRange(LlamaChatOptionNames.LogitBias, $"{token}: {bias}");
        }

        return biases;
    }

    private HashSet<int> ReadSuppressed(object? value) => value switch
    {
        null => [],
        string text => [FirstTokenOf(text)],
        IEnumerable<string> texts => [.. texts.Select(FirstTokenOf)],
        _ => throw WrongType(LlamaChatOptionNames.SuppressFirstTokenOf, value),
    };

    private int FirstTokenOf(string text) =>
        vocabulary.TokenizeContent(text) is [var first, ..] ? first : throw new ArgumentException("An empty text has no first token.", nameof(text));

    private int SingleTokenOf(string text) =>
        vocabulary.TokenizeContent(text) is [var single] ? single : throw new ArgumentException("A text with a logit bias must be exactly one token.", nameof(text));

    private static object? Property(ChatOptions options, string name) =>
        options.AdditionalProperties?.TryGetValue(name, out var value) == true ? value : null;

    private static float? InRange(float? value, float lowest, float highest, string name) =>
        value is null || (value >= lowest && value <= highest) ? value : throw OutOfRange(name, value);

    private static ArgumentOutOfRangeException OutOfRange(string name, object? value) => new(name, value, $"{name} is out of its range.");

    private static ArgumentException WrongType(string name, object value) =>
        new($"{name} has type {value.GetType().Name}, which is not understood.", name);
}
