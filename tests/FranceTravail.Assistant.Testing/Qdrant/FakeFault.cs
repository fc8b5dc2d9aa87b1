namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>What goes wrong with one request.</summary>
public abstract record FakeFault
{
    /// <summary>An error instead of an answer; nothing was done.</summary>
    public sealed record Status(int Code, TimeSpan? RetryAfter = null) : FakeFault;

    /// <summary>The connection is cut before anything was done.</summary>
    public sealed record CutBefore : FakeFault;

    /// <summary>Half of the points of a write are applied, then the connection is cut.</summary>
    public sealed record CutHalfway : FakeFault;

    /// <summary>Everything was done, but the answer never comes.</summary>
    public sealed record CutAfter : FakeFault;

    /// <summary>Nothing happens for longer than anybody waits.</summary>
    public sealed record Silence : FakeFault;
}
