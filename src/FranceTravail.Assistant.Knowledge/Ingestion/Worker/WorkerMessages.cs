using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Worker;

/// <summary>One line on the worker's standard input.</summary>
internal sealed record WorkerRequest(string Path, ExtractionLimits Limits);

/// <summary>One line on its standard output; the first one, with nothing set, says that it is ready.</summary>
/// <param name="Failure">The type of an exception that no extractor expects; its message may quote the file.</param>
internal sealed record WorkerAnswer(ExtractedDocument? Document = null, string? Refusal = null, string? Failure = null, bool IsOutOfMemory = false);

[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class WorkerJson : JsonSerializerContext;
