using System.Threading.Channels;
using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;
using FranceTravail.Assistant.LlamaCpp.Models;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// Writes several answers at the same time with one context. One thread owns the context and everything below it;
/// requests enter by a bounded queue and each answer leaves by its own channel.
/// </summary>
internal sealed partial class ChatEngine : IAsyncDisposable
{
    private readonly Channel<GenerationRequest> _queue;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly AbortSwitch _abortSwitch = new();
    private readonly ThreadpoolHandle _threadpool;
    private readonly ContextHandle _context;
    private readonly BatchHandle _batch;
    private readonly Scheduler _scheduler;
    private readonly ILogger _logger;
    private volatile bool _isStopping;

    /// <exception cref="LlamaException">llama.cpp refuses the context, or the first decode fails.</exception>
    public ChatEngine(LlamaModel model, LlamaChatModelOptions options, ILogger logger)
    {
        _logger = logger;
        var threads = options.Threads == 0 ? PhysicalCores.Count() : options.Threads;
        _threadpool = ThreadpoolHandle.Create(threads);
        _context = CreateContext(model, options, threads);
        var batchSize = Math.Min(options.BatchSize, (int)LlamaNative.llama_n_batch(_context));
        _batch = new BatchHandle(batchSize);
        ContextSize = (int)LlamaNative.llama_n_ctx(_context);
        var settings = new EngineSettings(options.MaxSequences, batchSize, options.QueueCapacity);
        var cache = new PromptCache(_context, SlotCount(options), model);
        var runner = new RoundRunner(_context, _batch, cache, _abortSwitch, model.Path);
        _scheduler = new Scheduler(settings, cache, runner, _abortSwitch, model.Vocabulary);
        _queue = Channel.CreateBounded<GenerationRequest>(new BoundedChannelOptions(options.QueueCapacity) { SingleReader = true });
        WarmUp(model);
        new Thread(Run) { IsBackground = true, Name = "llama.cpp chat engine" }.Start();
    }

    /// <summary>Tokens that a prompt and its answer may have together.</summary>
    public int ContextSize { get; }

    /// <summary>Waits while the queue is full.</summary>
    public async ValueTask EnqueueAsync(GenerationRequest request)
    {
        try
        {
            await _queue.Writer.WriteAsync(request, request.CancellationToken);
        }
        catch (ChannelClosedException exception) when (exception.InnerException is not null)
        {
            throw new LlamaException("The engine stopped after an error.", exception.InnerException);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(ChatEngine));
        }
    }

    /// <summary>Ends what is running with an <see cref="ObjectDisposedException"/> and frees the context.</summary>
    public async ValueTask DisposeAsync()
    {
        _isStopping = true;
        _abortSwitch.TurnOn();
        _queue.Writer.TryComplete();
        await _ended.Task;
    }

    private unsafe ContextHandle CreateContext(LlamaModel model, LlamaChatModelOptions options, int threads)
    {
        var parameters = LlamaNative.llama_context_default_params();
        parameters.ContextSize = (uint)options.ContextSize;
        parameters.BatchSize = (uint)options.BatchSize;
        parameters.MicroBatchSize = (uint)options.BatchSize;
        parameters.MaxSequences = (uint)SlotCount(options);
        parameters.Threads = threads;
        parameters.ThreadsBatch = threads;
        // One cell pool for all sequences: sharing a prefix is a tag on its cells instead of a copy.
        parameters.KvUnified = 1;
        // A window-sized cache could not give a prefix back (llama.h, swa_full).
        parameters.SwaFull = 1;
        parameters.AbortCallback = AbortSwitch.Callback;
        parameters.AbortCallbackData = _abortSwitch.CallbackData;

        return model.CreateContext(_threadpool, parameters);
    }

    // As many sequences again keep the beginnings of finished conversations.
    private static int SlotCount(LlamaChatModelOptions options) => 2 * options.MaxSequences;

    // The first decode allocates and reads the weights; the first user should not wait for that.
    private void WarmUp(LlamaModel model)
    {
        _batch.Clear();
        _batch.Add(model.Vocabulary.BeginOfText ?? 0, 0, 0, wantsLogits: true);
        var code = LlamaNative.llama_decode(_context, _batch.Value);
        if (code != 0)
            throw new LlamaException($"The first decode of {model.Path} failed with code {code}.", model.Path, code);

        LlamaNative.llama_memory_clear(LlamaNative.llama_get_memory(_context), 0);
    }

    private void Run()
    {
        try
        {
            while (!_isStopping && WaitForWork())
                RunRound();

            _scheduler.FailAll(new ObjectDisposedException(nameof(LlamaChatClient)));
            EmptyQueue(new ObjectDisposedException(nameof(LlamaChatClient)));
        }
        catch (Exception exception)
        {
            LogStopped(exception);
            _queue.Writer.TryComplete(exception);
            _scheduler.FailAll(new LlamaException("The engine stopped after an error.", exception));
            EmptyQueue(new LlamaException("The engine stopped after an error.", exception));
        }

        Free();
        _ended.SetResult();
    }

    private bool WaitForWork()
    {
        if (_scheduler.IsIdle && !_queue.Reader.TryPeek(out _))
        {
            _threadpool.Pause();
            if (!_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                return false;
        }

        while (_scheduler.HasRoomForRequest && _queue.Reader.TryRead(out var request))
            _scheduler.Add(request);

        return true;
    }

    private void RunRound()
    {
        try
        {
            _scheduler.RunRound();
        }
        catch (LlamaException exception)
        {
            // Those who run get the error; the context is emptied and serves the next ones.
            LogRoundFailed(exception);
            _scheduler.FailAll(exception);
        }
    }

    private void EmptyQueue(Exception exception)
    {
        while (_queue.Reader.TryRead(out var request))
            request.Fail(exception);
    }

    // The context before its thread pool and the callback's memory (see their handles).
    private void Free()
    {
        _batch.Dispose();
        _context.Dispose();
        _threadpool.Dispose();
        _abortSwitch.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the chat engine failed")]
    private partial void LogRoundFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The chat engine stopped")]
    private partial void LogStopped(Exception exception);
}
