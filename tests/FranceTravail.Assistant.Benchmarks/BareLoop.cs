using FranceTravail.Assistant.LlamaCpp;
using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;
using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>
/// The least that a program has to call to write an answer: decode, sample, ask for the end, take the token's text. Same
/// model, parameters and prompt as the engine, without its queue, channels, batching, stop texts and UTF-8.
/// </summary>
internal sealed class BareLoop : IDisposable
{
    private readonly int[] _prompt;
    private readonly LlamaModel _model;
    private readonly ThreadpoolHandle _threadpool;
    private readonly ContextHandle _context;
    private readonly BatchHandle _batch;
    private readonly SamplerChainHandle _sampler;
    private readonly nint _memory;
    private byte[] _piece = new byte[64];

    public BareLoop(LlamaChatModelOptions options, int[] prompt)
    {
        _prompt = prompt;
        _model = LlamaModel.Load(options.ModelPath, options.GpuLayers);
        var threads = options.Threads == 0 ? PhysicalCores.Count() : options.Threads;
        _threadpool = ThreadpoolHandle.Create(threads);
        var parameters = LlamaNative.llama_context_default_params();
        parameters.ContextSize = (uint)options.ContextSize;
        parameters.BatchSize = (uint)options.BatchSize;
        parameters.MicroBatchSize = (uint)options.BatchSize;
        parameters.Threads = threads;
        parameters.ThreadsBatch = threads;
        _context = _model.CreateContext(_threadpool, parameters);
        _batch = new BatchHandle(options.BatchSize);
        _memory = LlamaNative.llama_get_memory(_context);
        _sampler = LlamaNative.llama_sampler_chain_init(LlamaNative.llama_sampler_chain_default_params());
        LlamaNative.llama_sampler_chain_add(_sampler, LlamaNative.llama_sampler_init_greedy());
        Decode(prompt, 0);
    }

    /// <summary>Writes so many tokens behind the prompt, whose last token is computed again for its logits.</summary>
    public void Run(int tokens)
    {
        var position = _prompt.Length - 1;
        var token = _prompt[^1];
        LlamaNative.llama_memory_seq_rm(_memory, 0, position, -1);
        for (var i = 0; i < tokens; i++)
        {
            Decode([token], position++);
            token = LlamaNative.llama_sampler_sample(_sampler, _context, _batch.Count - 1);
            if (_model.Vocabulary.EndsGeneration(token))
                throw new InvalidOperationException("The answer is shorter than a block.");

            _model.Vocabulary.WritePiece(token, ref _piece);
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

    private void Decode(ReadOnlySpan<int> tokens, int position)
    {
        _batch.Clear();
        for (var i = 0; i < tokens.Length; i++)
            _batch.Add(tokens[i], position + i, 0, wantsLogits: i == tokens.Length - 1);

        var code = LlamaNative.llama_decode(_context, _batch.Value);
        if (code != 0)
            throw new InvalidOperationException($"llama_decode gave {code}.");
    }
}
