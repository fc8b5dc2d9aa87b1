namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>Tells a request that a person waits for from one that may take its time.</summary>
internal static class RequestPace
{
    /// <summary>Writes wait until they are applied, snapshots until they are written.</summary>
    public static HttpRequestOptionsKey<bool> IsSlow { get; } = new("qdrant.slow");

    /// <summary>How much more time a slow request has.</summary>
    public const int SlowFactor = 10;
}
