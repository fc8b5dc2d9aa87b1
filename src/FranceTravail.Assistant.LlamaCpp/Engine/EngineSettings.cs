namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>Limits of one engine, as the context gives them rather than as they were asked for.</summary>
internal sealed record EngineSettings(int MaxSequences, int BatchSize, int QueueCapacity);
