namespace FranceTravail.Assistant.Knowledge.Ingestion.Worker;

/// <summary>How to start the process that extracts: the program itself with a verb that calls <see cref="ExtractionWorkerHost"/>.</summary>
public sealed record ExtractionWorkerCommand(string FileName, IReadOnlyList<string> Arguments);
