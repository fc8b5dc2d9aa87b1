using FranceTravail.Assistant.LlamaCpp;
using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;
using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>
/// The least that a program has to call to write answers: decode, sample, ask for the end, take the token's text. Same
/// model, parameters and prompts as the engine, without its queue, channels, batching, stop texts and UTF-8.
/// </summary>
internal sealed class BareLoop : IDisposable
{
    private readonly int[][] _prompts;
    private readonly LlamaModel _model;
    private readonly ThreadpoolHandle _threadpool;
    private readonly ContextHandle _context;
    private readonly BatchHandle _batch;
    private readonly SamplerChainHandle _sampler;
    private readonly nint _memory;
    private byte[] _piece = new byte[64];

    /// <param name="prompts">One for each sequence.</param>
    public BareLoop(LlamaChatModelOptions options, params int[][] prompts)
    {
        _prompts = prompts;
        _model = LlamaModel.Load(options.ModelPath, options.GpuLayers);
        var threads = options.Threads == 0 ? PhysicalCores.Count() : options.Threads;
        _threadpool = ThreadpoolHandle.Create(threads);
        var parameters = LlamaNative.llama_context_default_params();
        parameters.ContextSize = (uint)options.ContextSize;
        parameters.BatchSize = (uint)options.BatchSize;
        parameters.MicroBatchSize = (uint)options.BatchSize;
        parameters.MaxSequences = (uint)prompts.Length;
        parameters.KvUnified = 1;
        parameters.SwaFull = 1;
        parameters.Threads = threads;
        parameters.ThreadsBatch = threads;
        _context = _model.CreateContext(_threadpool, parameters);
        _batch = new BatchHandle(options.BatchSize);
        _memory = LlamaNative.llama_get_memory(_context);
        _sampler = LlamaNative.llama_sampler_chain_init(LlamaNative.llama_sampler_chain_default_params());
        LlamaNative.llama_sampler_chain_add(_sampler, LlamaNative.llama_sampler_init_greedy());
        for (var sequence = 0; sequence < prompts.Length; sequence++) Read(sequence);
    }

    /// <summary>
    /// Writes so many tokens behind each of the first prompts, a round for all at a time; the last token of a prompt is computed again
    /// for its logits. The end is asked for and passed over, so that every block is as long.
    /// </summary>
    public void Run(int sequences, int tokens)
    {
        var next = new int[sequences];
        for (var sequence = 0; sequence < sequences; sequence++)
        {
            next[sequence] = _prompts[sequence][^1];
            LlamaNative.llama_memory_seq_rm(_memory, sequence, _prompts[sequence].Length - 1, -1);
        }

        for (var round = 0; round < tokens; round++)
        {
            _batch.Clear();
            for (var sequence = 0; sequence < sequences; sequence++)
                _batch.Add(next[sequence], _prompts[sequence].Length - 1 + round, sequence, wantsLogits: true);

            Decode();
            for (var sequence = 0; sequence < sequences; sequence++)
            {
                var token = LlamaNative.llama_sampler_sample(_sampler, _context, sequence);
                _ = _model.Vocabulary.EndsGeneration(token);
                _model.Vocabulary.WritePiece(token, ref _piece);
                next[sequence] = token;
            }
        }

        // Its threads would otherwise look for work beside the engine's block.
        _threadpool.Pause();
    }

    public void Dispose()
    {
        _sampler.Dispose();
        _batch.Dispose();
        _context.Dispose();
        _threadpool.Dispose();
        _model.Dispose();
    }

    private void Read(int sequence)
    {
        var prompt = _prompts[sequence];
        _batch.Clear();
        for (var i = 0; i < prompt.Length; i++) _batch.Add(prompt[i], i, sequence, wantsLogits: i == prompt.Length - 1);

        Decode();
    }

    private void Decode()
    {
        var code = LlamaNative.llama_decode(_context, _batch.Value);
        if (code != 0)
            throw new InvalidOperationException($"llama_decode gave {code}.");
    }
}
