using System.Threading.Channels;
using FranceTravail.Assistant.LlamaCpp.Embeddings;
using FranceTravail.Assistant.LlamaCpp.Interop;
using FranceTravail.Assistant.LlamaCpp.Models;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>
/// An embedding model that runs in this process. Thread-safe. Vectors have length 1, so that their dot product is their
/// cosine; pooling is the model's.
/// </summary>
/// <remarks>
/// A text longer than the model's context (512 tokens for multilingual-e5-small; 2,048 at most) is cut at its end without a
/// notice. The prefixes that some models want (<c>query: </c>, <c>passage: </c>) are the caller's. Texts are never logged.
/// A call that says to be in the background (<see cref="LlamaEmbeddingOptionNames.Background"/>) has workers of its own with
/// low priority, so that an import slows neither searches nor answers down. Give an import as many texts at once as possible.
/// </remarks>
public sealed partial class LlamaEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>, IAsyncDisposable
{
    private const int MaxTexts = 16;

    // A passage is shorter; the buffers of a model that was trained on whole books would take gigabytes.
    private const int LongestText = 2048;

    private readonly LlamaModel _model;
    private readonly EmbeddingLimits _limits;
    private readonly int _maxBatchTokens;
    private readonly Channel<EmbeddingBatch> _foreground = Channel.CreateUnbounded<EmbeddingBatch>();
    private readonly Channel<EmbeddingBatch> _background = Channel.CreateUnbounded<EmbeddingBatch>();
    private readonly EmbeddingWorker[] _workers;
    private readonly EmbeddingGeneratorMetadata _metadata;

    private LlamaEmbeddingGenerator(LlamaModel model, int maxBatchTokens, int threads)
    {
        _model = model;
        _maxBatchTokens = maxBatchTokens;
        var maxTextTokens = Math.Min(model.TrainedContextSize, LongestText);
        _limits = new EmbeddingLimits(maxTextTokens, Math.Max(maxBatchTokens, maxTextTokens), MaxTexts);
        _metadata = new EmbeddingGeneratorMetadata(
            "llama.cpp", defaultModelId: Path.GetFileNameWithoutExtension(model.Path), defaultModelDimensions: model.EmbeddingSize);
        _workers =
        [
            .. Enumerable.Range(0, threads).Select(_ => new EmbeddingWorker(model, _foreground.Reader, _limits, isBackground: false)),
            .. Enumerable.Range(0, threads).Select(_ => new EmbeddingWorker(model, _background.Reader, _limits, isBackground: true)),
        ];
    }

    /// <summary>Numbers in a vector.</summary>
    public int Dimensions => _model.EmbeddingSize;

    /// <summary>Tokens of a text that are used, the rest being cut.</summary>
    public int MaxTextTokens => _limits.MaxTextTokens;

    /// <summary>Loads the model and computes a first vector, so that the first call is not slower than the next.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="LlamaException">The library or the model cannot be used; the message has the path and the reason.</exception>
    public static async Task<LlamaEmbeddingGenerator> LoadAsync(
        LlamaEmbeddingModelOptions options, ILoggerFactory loggerFactory, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(loggerFactory);
        options.Validate();
        var generator = await Task.Factory.StartNew(
            () => Load(options, loggerFactory), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await generator.GenerateAsync(["."], cancellationToken: cancellationToken);

        return generator;
    }

    /// <inheritdoc/>
    /// <exception cref="LlamaException">llama.cpp failed while it computed.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (options?.Dimensions is { } dimensions && dimensions != Dimensions)
            throw new NotSupportedException($"The model gives vectors of {Dimensions} numbers, not {dimensions}.");

        var texts = values.Select((text, index) => new TokenizedText(index, Tokenize(text))).ToList();
        var vectors = new float[texts.Count][];
        var batches = EmbeddingPacker.Pack(texts, _maxBatchTokens, _limits.MaxTexts)
            .Select(group => new EmbeddingBatch(group, vectors, cancellationToken))
            .ToList();
        var isBackground = options?.AdditionalProperties?.TryGetValue(LlamaEmbeddingOptionNames.Background, out bool asked) == true && asked;
        var queue = isBackground ? _background : _foreground;
        foreach (var batch in batches)
            ObjectDisposedException.ThrowIf(!queue.Writer.TryWrite(batch), this);

        await Task.WhenAll(batches.Select(batch => batch.Completion));

        return new GeneratedEmbeddings<Embedding<float>>(vectors.Select(vector => new Embedding<float>(vector) { ModelId = _metadata.DefaultModelId }))
        {
            Usage = new UsageDetails { InputTokenCount = texts.Sum(text => (long)text.Tokens.Length) },
        };
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata))
            return _metadata;

        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Finishes the batches that were asked for and frees the model.</summary>
    public void Dispose()
    {
        _foreground.Writer.TryComplete();
        _background.Writer.TryComplete();
        foreach (var worker in _workers)
            worker.Dispose();
        _model.Dispose();
    }

    /// <summary>As <see cref="Dispose"/>, without blocking the caller's thread.</summary>
    public ValueTask DisposeAsync() => new(Task.Run(Dispose));

    private static LlamaEmbeddingGenerator Load(LlamaEmbeddingModelOptions options, ILoggerFactory loggerFactory)
    {
        NativeRuntime.EnsureStarted(loggerFactory);
        var logger = loggerFactory.CreateLogger<LlamaEmbeddingGenerator>();
        var model = LlamaModel.Load(options.ModelPath, gpuLayers: 0);
        try
        {
            var threads = options.Threads == 0 ? PhysicalCores.Count() : options.Threads;
            var generator = new LlamaEmbeddingGenerator(model, options.MaxBatchTokens, threads);
            LogLoaded(logger, model.Name, generator.Dimensions, generator.MaxTextTokens);

            return generator;
        }
        catch
        {
            model.Dispose();
            throw;
        }
    }

    private int[] Tokenize(string text)
    {
        var tokens = _model.Vocabulary.TokenizeDocument(text);

        // The last token closes the text for the model: a cut text keeps it.
        return tokens.Length <= _limits.MaxTextTokens ? tokens : [.. tokens.AsSpan(0, _limits.MaxTextTokens - 1), tokens[^1]];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Embedding model {Name} loaded, {Dimensions} dimensions, {MaxTextTokens} tokens a text")]
    private static partial void LogLoaded(ILogger logger, string name, int dimensions, int maxTextTokens);
}
