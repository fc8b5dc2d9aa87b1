namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>How tokens are chosen. Its values were validated (see <see cref="ChatOptionsReader"/>).</summary>
internal sealed record SamplingSettings
{
    public static SamplingSettings Greedy { get; } = new();

    /// <summary>0: always the most probable token.</summary>
    public float Temperature { get; init; }

    public int TopK { get; init; } = 40;

    public float TopP { get; init; } = 0.95f;

    /// <summary>Null: a new one for each answer.</summary>
    public uint? Seed { get; init; }

    public float FrequencyPenalty { get; init; }

    public float PresencePenalty { get; init; }

    /// <summary>Added to the logits of these tokens, for every token of the answer.</summary>
    public IReadOnlyDictionary<int, float> LogitBias { get; init; } = new Dictionary<int, float>();

    /// <summary>Tokens with which the answer may not begin.</summary>
    public IReadOnlySet<int> SuppressedFirstTokens { get; init; } = new HashSet<int>();

    /// <summary>The token whose probability of coming first is reported, before any bias.</summary>
    public int? ReportedFirstToken { get; init; }
}
