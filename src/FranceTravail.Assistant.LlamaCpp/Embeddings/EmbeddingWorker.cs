using System.Threading.Channels;
using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;
using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.LlamaCpp.Embeddings;

/// <summary>
/// One context with one thread, which takes batches from a queue that several workers may share. Two workers with a
/// thread each are faster than one with two threads, which wait for each other at every operation.
/// </summary>
internal sealed class EmbeddingWorker : IDisposable
{
    private readonly ChannelReader<EmbeddingBatch> _queue;
    private readonly LlamaModel _model;
    private readonly ThreadpoolHandle _threadpool;
    private readonly ContextHandle _context;
    private readonly BatchHandle _batch;
    private readonly nint _memory;
    private readonly bool _isBackground;
    private readonly Thread _thread;

    /// <exception cref="LlamaException">The model gives no vector for a whole text, or there is too little memory.</exception>
    /// <param name="isBackground">Lets other work go first while the processor is busy.</param>
    public EmbeddingWorker(LlamaModel model, ChannelReader<EmbeddingBatch> queue, EmbeddingLimits limits, bool isBackground)
    {
        _model = model;
        _queue = queue;
        _isBackground = isBackground;
        _threadpool = ThreadpoolHandle.Create(1);
        _context = model.CreateContext(_threadpool, Parameters(limits));
        _batch = new BatchHandle(limits.MaxBatchTokens);
        _memory = LlamaNative.llama_get_memory(_context);
        var pooling = LlamaNative.llama_pooling_type(_context);
        if (pooling is not (LlamaPoolingType.Mean or LlamaPoolingType.Cls or LlamaPoolingType.Last))
            throw new LlamaException($"The model {model.Path} gives no vector for a whole text (pooling: {pooling}).", model.Path);

        _thread = new Thread(Run) { IsBackground = true, Name = "llama.cpp embeddings" };
        _thread.Start();
    }

    /// <summary>Once the queue is completed: waits for the thread, then frees the context.</summary>
    public void Dispose()
    {
        _thread.Join();
        _batch.Dispose();
        _context.Dispose();
        _threadpool.Dispose();
    }

    private static LlamaContextParams Parameters(EmbeddingLimits limits)
    {
        var parameters = LlamaNative.llama_context_default_params();
        parameters.ContextSize = (uint)limits.MaxBatchTokens;
        parameters.BatchSize = (uint)limits.MaxBatchTokens;
        // An encoder computes a batch in one piece: a smaller micro batch would end the process.
        parameters.MicroBatchSize = (uint)limits.MaxBatchTokens;
        parameters.MaxSequences = (uint)limits.MaxTexts;
        parameters.KvUnified = 1;
        parameters.Threads = 1;
        parameters.ThreadsBatch = 1;
        parameters.Embeddings = 1;

        return parameters;
    }

    private void Run()
    {
        if (_isBackground)
            ThreadPriority.LowerCurrent();

        while (_queue.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (_queue.TryRead(out var batch))
                Process(batch);
        }
    }

    private void Process(EmbeddingBatch batch)
    {
        if (batch.CancellationToken.IsCancellationRequested)
        {
            batch.Cancel();
            return;
        }

        try
        {
            Compute(batch);
            batch.Complete();
        }
        catch (Exception exception)
        {
            batch.Fail(exception);
        }
    }

    private unsafe void Compute(EmbeddingBatch batch)
    {
        _batch.Clear();
        for (var sequence = 0; sequence < batch.Texts.Count; sequence++)
        {
            var tokens = batch.Texts[sequence].Tokens;
            for (var position = 0; position < tokens.Length; position++)
                _batch.Add(tokens[position], position, sequence, wantsLogits: true);
        }

        var code = Evaluate();
        if (code != 0)
            throw new LlamaException($"llama.cpp failed with code {code} for {_batch.Count} tokens of {_model.Path}.", _model.Path, code);

        for (var sequence = 0; sequence < batch.Texts.Count; sequence++)
        {
            var pointer = LlamaNative.llama_get_embeddings_seq(_context, sequence);
            if (pointer is null)
                throw new LlamaException($"llama.cpp gave no vector for text {sequence} of a batch of {_model.Path}.", _model.Path);

            batch.SetVector(batch.Texts[sequence], Normalize(new ReadOnlySpan<float>(pointer, _model.EmbeddingSize)));
        }
    }

    // Encoders have no memory; a decoder that was trained for embeddings has one, which must not hold the last batch.
    private int Evaluate()
    {
        if (_memory == 0)
            return LlamaNative.llama_encode(_context, _batch.Value);

        LlamaNative.llama_memory_clear(_memory, 0);

        return LlamaNative.llama_decode(_context, _batch.Value);
    }

    private static float[] Normalize(ReadOnlySpan<float> vector)
    {
        var sum = 0.0;
        foreach (var value in vector)
            sum += (double)value * value;

        var scale = sum > 0 ? 1 / Math.Sqrt(sum) : 0;
        var normalized = new float[vector.Length];
        for (var i = 0; i < vector.Length; i++)
            normalized[i] = (float)(vector[i] * scale);

        return normalized;
    }
}
