namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>A piece of an answer; the last one of an answer has its outcome and no text.</summary>
internal readonly record struct GenerationChunk(string Text, GenerationOutcome? Outcome);
