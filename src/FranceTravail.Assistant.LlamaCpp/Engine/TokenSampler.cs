using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>Chooses the tokens of one answer.</summary>
internal sealed class TokenSampler : IDisposable
{
    private const int PenalizedTokens = 64;

    private readonly SamplingSettings _settings;
    private readonly int _vocabularySize;
    private readonly SamplerChainHandle? _chain;
    private bool _isFirst = true;

    public TokenSampler(SamplingSettings settings, int vocabularySize)
    {
        _settings = settings;
        _vocabularySize = vocabularySize;
        if (settings.Temperature == 0 && !HasPenalties())
            return;

        _chain = LlamaNative.llama_sampler_chain_init(LlamaNative.llama_sampler_chain_default_params());
        if (settings.Temperature == 0)
            AddGreedy(_chain);
        else
            AddRandom(_chain);
    }

    public double? FirstTokenProbability { get; private set; }

    /// <summary><paramref name="index"/> is an entry of the latest batch that asked for logits.</summary>
    public unsafe int Sample(ContextHandle context, int index)
    {
        var pointer = LlamaNative.llama_get_logits_ith(context, index);
        if (pointer is null)
            throw new LlamaException($"llama.cpp gave no logits for entry {index} of the batch.");

        var logits = new Span<float>(pointer, _vocabularySize);
        Adjust(logits);
        _isFirst = false;

        return _chain is null ? Logits.IndexOfHighest(logits) : LlamaNative.llama_sampler_sample(_chain, context, index);
    }

    public void Dispose() => _chain?.Dispose();

    private void Adjust(Span<float> logits)
    {
        if (_isFirst && _settings.ReportedFirstToken is { } token)
            FirstTokenProbability = Logits.ProbabilityOf(token, logits);

        Logits.Add(_settings.LogitBias, logits);
        if (_isFirst)
            Logits.Suppress(_settings.SuppressedFirstTokens, logits);
    }

    private void AddGreedy(SamplerChainHandle chain)
    {
        // Without top-k before them, penalties would cost a fifth of a token on a large vocabulary (measured).
        Add(chain, LlamaNative.llama_sampler_init_top_k(Math.Max(_settings.TopK, PenalizedTokens)));
        AddPenalties(chain);
        Add(chain, LlamaNative.llama_sampler_init_greedy());
    }

    private void AddRandom(SamplerChainHandle chain)
    {
        Add(chain, LlamaNative.llama_sampler_init_top_k(_settings.TopK));
        if (HasPenalties())
            AddPenalties(chain);
        Add(chain, LlamaNative.llama_sampler_init_top_p(_settings.TopP, 1));
        Add(chain, LlamaNative.llama_sampler_init_temp(_settings.Temperature));
        Add(chain, LlamaNative.llama_sampler_init_dist(_settings.Seed ?? (uint)Random.Shared.Next()));
    }

    private bool HasPenalties() => _settings.FrequencyPenalty != 0 || _settings.PresencePenalty != 0;

    private void AddPenalties(SamplerChainHandle chain) => Add(chain, LlamaNative.llama_sampler_init_penalties(
        _vocabularySize, PenalizedTokens, 1, _settings.FrequencyPenalty, _settings.PresencePenalty));

    private static void Add(SamplerChainHandle chain, nint sampler) => LlamaNative.llama_sampler_chain_add(chain, sampler);
}
