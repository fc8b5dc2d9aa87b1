using FranceTravail.Assistant.LlamaCpp;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>Tokens a second of one client of the engine, compared with the bare loop, in blocks of 16 tokens.</summary>
internal static class EngineComparison
{
    private const int BlockTokens = 16;

    public static Task<PairedRatios> MeasureAsync(LlamaChatClient client, BareLoop bareLoop, int pairs) =>
        PairedRatios.MeasureAsync(() => EngineBlockAsync(client), () => Task.FromResult(BareBlock(bareLoop)), pairs);

    private static async Task<double> EngineBlockAsync(LlamaChatClient client)
    {
        var response = await client.GetResponseAsync(BenchmarkPrompts.Messages(0), new ChatOptions { MaxOutputTokens = BlockTokens });

        return response.Usage?.OutputTokenCount == BlockTokens
            ? BlockTokens
            : throw new InvalidOperationException("The answer is shorter than a block.");
    }

    private static double BareBlock(BareLoop bareLoop)
    {
        bareLoop.Run(1, BlockTokens);

        return BlockTokens;
    }
}
