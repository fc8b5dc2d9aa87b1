namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>A piece of an answer; the last one of an answer has its outcome and no text.</summary>
/// <param name="FirstTokenProbability">On the first piece of an answer that was asked for it, which has no text.</param>
internal readonly record struct GenerationChunk(string Text, GenerationOutcome? Outcome, double? FirstTokenProbability = null);
