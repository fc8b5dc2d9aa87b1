using FranceTravail.Assistant.ExtractionWorker;
using FranceTravail.Assistant.Knowledge.Ingestion.Worker;

await ExtractionWorkerHost.RunAsync(
    Console.OpenStandardInput(), Console.OpenStandardOutput(), limits => new TroubledTextExtractor(limits), CancellationToken.None);
