using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>Chooses the tokens of one answer.</summary>
internal sealed class TokenSampler : IDisposable
{
    private const int PenalizedTokens = 64;

    private readonly SamplingSettings _settings;
    private readonly int _vocabularySize;
    private readonly SamplerChainHandle _chain;
    private bool _isFirst = true;

    public TokenSampler(SamplingSettings settings, int vocabularySize)
    {
        _settings = settings;
        _vocabularySize = vocabularySize;
        _chain = LlamaNative.llama_sampler_chain_init(LlamaNative.llama_sampler_chain_default_params());
        if (settings.Temperature == 0)
            AddGreedy();
        else
            AddRandom();
    }

    public double? FirstTokenProbability { get; private set; }

    /// <summary><paramref name="index"/> is an entry of the latest batch that asked for logits.</summary>
    public unsafe int Sample(ContextHandle context, int index)
    {
        if (_isFirst || _settings.LogitBias.Count > 0)
        {
            var pointer = LlamaNative.llama_get_logits_ith(context, index);
            if (pointer is null)
                throw new LlamaException($"llama.cpp gave no logits for entry {index} of the batch.");

            Adjust(new Span<float>(pointer, _vocabularySize));
        }

        _isFirst = false;

        return LlamaNative.llama_sampler_sample(_chain, context, index);
    }

    public void Dispose() => _chain.Dispose();

    private void Adjust(Span<float> logits)
    {
        if (_isFirst && _settings.ReportedFirstToken is { } token)
            FirstTokenProbability = Logits.ProbabilityOf(token, logits);

        Logits.Add(_settings.LogitBias, logits);
        if (_isFirst)
            Logits.Suppress(_settings.SuppressedFirstTokens, logits);
    }

    private void AddGreedy()
    {
        // Without top-k before them, penalties would cost a fifth of a token on a large vocabulary (measured).
        if (HasPenalties())
        {
            Add(LlamaNative.llama_sampler_init_top_k(Math.Max(_settings.TopK, PenalizedTokens)));
            AddPenalties();
        }

        Add(LlamaNative.llama_sampler_init_greedy());
    }

    private void AddRandom()
    {
        Add(LlamaNative.llama_sampler_init_top_k(_settings.TopK));
        if (HasPenalties())
            AddPenalties();
        Add(LlamaNative.llama_sampler_init_top_p(_settings.TopP, 1));
        Add(LlamaNative.llama_sampler_init_temp(_settings.Temperature));
        Add(LlamaNative.llama_sampler_init_dist(_settings.Seed ?? (uint)Random.Shared.Next()));
    }

    private bool HasPenalties() => _settings.FrequencyPenalty != 0 || _settings.PresencePenalty != 0;

    private void AddPenalties() => Add(LlamaNative.llama_sampler_init_penalties(
        _vocabularySize, PenalizedTokens, 1, _settings.FrequencyPenalty, _settings.PresencePenalty));

    private void Add(nint sampler) => LlamaNative.llama_sampler_chain_add(_chain, sampler);
}
