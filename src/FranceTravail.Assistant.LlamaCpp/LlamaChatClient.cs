using System.Runtime.CompilerServices;
using FranceTravail.Assistant.LlamaCpp.ChatTemplates;
using FranceTravail.Assistant.LlamaCpp.Engine;
using FranceTravail.Assistant.LlamaCpp.Interop;
using FranceTravail.Assistant.LlamaCpp.Models;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>
/// A chat model that runs in this process. Thread-safe: requests are written at the same time, up to
/// <see cref="LlamaChatModelOptions.MaxSequences"/>, and the others wait in order.
/// </summary>
/// <remarks>
/// Reads from <see cref="ChatOptions"/>: Instructions, Temperature (none or 0: always the most probable token), TopK, TopP,
/// Seed, FrequencyPenalty, PresencePenalty, MaxOutputTokens, StopSequences, and the additional properties of
/// <see cref="LlamaChatOptionNames"/>. Tools, response formats and contents other than text are refused. Messages are never
/// logged.
/// </remarks>
public sealed partial class LlamaChatClient : IChatClient, IAsyncDisposable
{
    private readonly LlamaModel _model;
    private readonly ChatEngine _engine;
    private readonly PromptTokenizer _promptTokenizer;
    private readonly ChatOptionsReader _optionsReader;
    private readonly ChatClientMetadata _metadata;

    private LlamaChatClient(LlamaModel model, PromptTokenizer promptTokenizer, ChatEngine engine)
    {
        _model = model;
        _engine = engine;
        _promptTokenizer = promptTokenizer;
        _optionsReader = new ChatOptionsReader(model.Vocabulary);
        _metadata = new ChatClientMetadata("llama.cpp", defaultModelId: Path.GetFileNameWithoutExtension(model.Path));
    }

    internal LlamaModel Model => _model;

    /// <summary>Tokens that all running conversations share, and the most that one can have with its answer.</summary>
    public int ContextSize => _engine.ContextSize;

    /// <summary>Loads the model and computes a first token, so that the first request is not slower than the next.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="LlamaException">The library or the model cannot be used; the message has the path and the reason.</exception>
    public static Task<LlamaChatClient> LoadAsync(LlamaChatModelOptions options, ILoggerFactory loggerFactory, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(loggerFactory);
        options.Validate();

        return Task.Factory.StartNew(
            () => Load(options, loggerFactory, cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Tokens of a text as part of a message: without template, its control tokens counted as plain text.</summary>
    public int CountTokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return _model.Vocabulary.TokenizeContent(text).Length;
    }

    /// <inheritdoc/>
    /// <exception cref="PromptTooLongException">The prompt leaves no room for an answer.</exception>
    /// <exception cref="LlamaException">llama.cpp failed while it computed.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        AdditionalPropertiesDictionary? properties = null;
        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            updates.Add(update);
            properties = update.AdditionalProperties;
        }

        var response = updates.ToChatResponse();
        // Joining updates leaves the additional properties with the message.
        response.AdditionalProperties = properties;

        return response;
    }

    /// <inheritdoc/>
    /// <exception cref="PromptTooLongException">The prompt leaves no room for an answer.</exception>
    /// <exception cref="LlamaException">llama.cpp failed while it computed.</exception>
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);

        return StreamAsync(messages, options, cancellationToken);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(ChatClientMetadata))
            return _metadata;

        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Ends the answers that are being written and frees the model.</summary>
    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        _model.Dispose();
    }

    /// <summary>As <see cref="DisposeAsync"/>; waits for the end of the round.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static LlamaChatClient Load(LlamaChatModelOptions options, ILoggerFactory loggerFactory, CancellationToken cancellationToken)
    {
        NativeRuntime.EnsureStarted(loggerFactory);
        cancellationToken.ThrowIfCancellationRequested();
        var logger = loggerFactory.CreateLogger<LlamaChatClient>();
        var model = LlamaModel.Load(options.ModelPath, options.GpuLayers);
        try
        {
            if (!model.GeneratesText)
                throw new LlamaException($"The model {model.Path} does not write text.", model.Path);

            var promptTokenizer = new PromptTokenizer(model, options.Template);
            cancellationToken.ThrowIfCancellationRequested();
            var engine = new ChatEngine(model, options, logger);
            var description = model.Describe();
            LogLoaded(logger, model.Name, description, engine.ContextSize, options.MaxSequences);

            return new LlamaChatClient(model, promptTokenizer, engine);
        }
        catch
        {
            model.Dispose();
            throw;
        }
    }

    private async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Leaving the loop early must free the sequence, as cancelling does.
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var request = CreateRequest(messages, options, abandoned.Token);
        var updates = new ResponseUpdates(_metadata.DefaultModelId);
        await _engine.EnqueueAsync(request);
        try
        {
            await foreach (var chunk in request.Answer.ReadAllAsync(cancellationToken))
                yield return chunk.Outcome is { } outcome ? updates.Last(outcome) : updates.Text(chunk.Text);
        }
        finally
        {
            await abandoned.CancelAsync();
        }
    }

    private GenerationRequest CreateRequest(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        var prompt = _promptTokenizer.Tokenize(Dialogue.From(messages, options?.Instructions));
        if (prompt.Length >= ContextSize)
            throw new PromptTooLongException(prompt.Length, ContextSize - 1);

        return new GenerationRequest(cancellationToken)
        {
            Prompt = prompt,
            Sampling = _optionsReader.ReadSampling(options),
            StopTexts = ChatOptionsReader.ReadStopTexts(options),
            MaxOutputTokens = ChatOptionsReader.ReadMaxOutputTokens(options),
            IgnoresCache = ChatOptionsReader.ReadIgnoreCache(options),
        };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Chat model {Name} loaded ({Description}), context {ContextSize} tokens, {MaxSequences} answers at the same time")]
    private static partial void LogLoaded(ILogger logger, string name, string description, int contextSize, int maxSequences);
}
