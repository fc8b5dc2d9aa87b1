namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>One sequence id of the context and the tokens that the KV cache holds for it, from position 0 on.</summary>
internal sealed class CacheSlot(int id)
{
    public int Id { get; } = id;

    public List<int> Tokens { get; } = [];

    public List<int> Cells { get; } = [];

    /// <summary>False for a slot that only keeps a prefix for later requests.</summary>
    public bool IsRunning { get; set; }

    /// <summary>Order of use, for evicting the oldest.</summary>
    public long LastUse { get; set; }

    public int CommonPrefix(ReadOnlySpan<int> prompt)
    {
        var tokens = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Tokens);

        return tokens.CommonPrefixLength(prompt);
    }
}
