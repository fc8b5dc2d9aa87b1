using FranceTravail.Assistant.LlamaCpp;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>Tokens a second of several clients together, compared with one alone. Prompts are in the cache.</summary>
internal static class ClientScaling
{
    private const int AnswerTokens = 64;

    // End of text and end of turn of the default model's vocabulary: every answer has the same length without them.
    private static readonly Dictionary<int, float> NeverEnding = new() { [1] = float.NegativeInfinity, [5] = float.NegativeInfinity };

    public static Task<PairedRatios> MeasureAsync(LlamaChatClient client, int clients, int pairs) =>
        PairedRatios.MeasureAsync(() => RunAsync(client, clients), () => RunAsync(client, 1), pairs);

    /// <summary>The same by the bare calls: what the processor and the library allow, whoever asks.</summary>
    public static Task<PairedRatios> MeasureBareAsync(BareLoop bareLoop, int clients, int pairs) =>
        PairedRatios.MeasureAsync(() => Task.FromResult(Run(bareLoop, clients)), () => Task.FromResult(Run(bareLoop, 1)), pairs);

    private static double Run(BareLoop bareLoop, int clients)
    {
        bareLoop.Run(clients, AnswerTokens);

        return clients * AnswerTokens;
    }

    private static async Task<double> RunAsync(LlamaChatClient client, int clients)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, clients).Select(index => client.GetResponseAsync(BenchmarkPrompts.Messages(index), Options())));

        return answers.Sum(answer => answer.Usage!.OutputTokenCount!.Value);
    }

    private static ChatOptions Options() => new()
    {
        MaxOutputTokens = AnswerTokens,
        AdditionalProperties = new AdditionalPropertiesDictionary { [LlamaChatOptionNames.LogitBias] = NeverEnding },
    };
}
