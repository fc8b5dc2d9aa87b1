using System.Diagnostics.Metrics;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>Counts hits that the store of truth no longer stands for: more than a few mean that the outbox does not follow.</summary>
internal static class StaleHits
{
    private static readonly Meter Meter = new("FranceTravail.Assistant.Qdrant");
    private static readonly Counter<long> Counter = Meter.CreateCounter<long>(
        "assistant.index.stale_hits", "{hit}", "Hits of versions that are no longer current, dropped from answers");

    public static void Count(int hits) => Counter.Add(hits);
}
