using System.Diagnostics;
using FranceTravail.Assistant.LlamaCpp;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>Passages a second of an import.</summary>
internal static class EmbeddingThroughput
{
    public const int TokensPerPassage = 200;

    private const int Passages = 64;
    private const string Sentence = "La personne inscrite actualise sa situation chaque mois pour recevoir son allocation. ";

    public static async Task<double> MeasureAsync(int threads)
    {
        await using var generator = await LlamaEmbeddingGenerator.LoadAsync(
            new LlamaEmbeddingModelOptions { ModelPath = Repository.Model("multilingual-e5-small-fr-en.Q4_0.gguf"), Threads = threads }, NullLoggerFactory.Instance);
        var passage = await PassageAsync(generator);
        var texts = Enumerable.Repeat(passage, Passages).ToList();
        await generator.GenerateAsync(texts[..8]);
        var best = 0.0;
        for (var run = 0; run < 3; run++)
        {
            var started = Stopwatch.GetTimestamp();
            await generator.GenerateAsync(texts);
            best = Math.Max(best, Passages / Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return Math.Round(best, 1);
    }

    private static async Task<string> PassageAsync(LlamaEmbeddingGenerator generator)
    {
        var text = "passage: ";
        while ((await generator.GenerateAsync([text])).Usage!.InputTokenCount < TokensPerPassage)
            text += Sentence;

        return text;
    }
}
