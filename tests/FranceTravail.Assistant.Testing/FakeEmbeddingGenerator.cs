using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Testing;

/// <summary>Vectors by word: two texts are as close as the words that they share. Deterministic, normalised.</summary>
public sealed class FakeEmbeddingGenerator(int dimensions = 64) : IEmbeddingGenerator<string, Embedding<float>>
{
    public List<string> Texts { get; } = [];

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        lock (Texts) Texts.AddRange(texts);

        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Select(text => new Embedding<float>(Embed(text)))));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private float[] Embed(string text)
    {
        var vector = new float[dimensions];
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', '.', ',', ':', '?', '’', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            // FNV-1a: string.GetHashCode differs from run to run.
            var hash = word.Aggregate(2166136261u, (current, letter) => (current ^ letter) * 16777619u);
            vector[hash % (uint)dimensions] += 1;
        }

        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        return norm == 0 ? vector : [.. vector.Select(value => value / norm)];
    }
}
