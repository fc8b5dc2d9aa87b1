using System.Text.Json;
using FranceTravail.Assistant.Benchmarks;
using FranceTravail.Assistant.LlamaCpp;
using Microsoft.Extensions.Logging.Abstractions;

// Usage: FranceTravail.Assistant.Benchmarks [pairs] [threads], or twins <copy of a data folder> <queries.jsonl>, overhead, vectors [count], or detectors.
// Prints one JSON object; run it on an idle machine.
var json = new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true };
if (args is ["overhead"])
{
    Console.WriteLine(JsonSerializer.Serialize(await RequestOverhead.MeasureAsync(), json));
    return;
}

if (args is ["vectors", ..])
{
    var count = args.Length > 1 ? int.Parse(args[1], null) : 100_000;
    Console.WriteLine(JsonSerializer.Serialize(await VectorScan.MeasureAsync(count), json));
    return;
}

if (args is ["detectors"])
{
    Console.WriteLine(JsonSerializer.Serialize(DetectorSpeed.Measure(), json));
    return;
}

if (args is ["twins", var data, var queries])
{
    Console.WriteLine(JsonSerializer.Serialize(await IndexTwins.MeasureAsync(data, queries), json));
    return;
}

var pairs = args.Length > 0 ? int.Parse(args[0], null) : 40;
var threads = args.Length > 1 ? int.Parse(args[1], null) : 0;
var options = new LlamaChatModelOptions { ModelPath = Repository.Model("gemma-3-270m-fr-assistant.gguf"), Threads = threads };

await using var client = await LlamaChatClient.LoadAsync(options, NullLoggerFactory.Instance);
PairedRatios engine;
using (var bareLoop = new BareLoop(options, BenchmarkPrompts.Tokens(client, 0)))
    engine = await EngineComparison.MeasureAsync(client, bareLoop, pairs);
const int Clients = 8;
var clients = await ClientScaling.MeasureAsync(client, Clients, Math.Max(3, pairs / 4));
PairedRatios bareClients;
using (var bareLoop = new BareLoop(options, [.. Enumerable.Range(0, Clients).Select(index => BenchmarkPrompts.Tokens(client, index))]))
    bareClients = await ClientScaling.MeasureBareAsync(bareLoop, Clients, Math.Max(3, pairs / 4));
var passagesPerSecond = await EmbeddingThroughput.MeasureAsync(threads);

Console.WriteLine(JsonSerializer.Serialize(
    new
    {
        threads = threads == 0 ? "physical cores" : $"{threads}",
        engineToBareLoop = new { engine.Ratio, engine.ProcessorRatio, engine.Pairs, bar = 0.95, engineTokensPerSecond = engine.First, bareTokensPerSecond = engine.Second },
        eightClientsToOne = new { clients.Ratio, clients.ProcessorRatio, clients.Pairs, bar = 2.5, eightTokensPerSecond = clients.First, oneTokensPerSecond = clients.Second },
        bareEightToOne = new { bareClients.Ratio, bareClients.ProcessorRatio, bareClients.Pairs, eightTokensPerSecond = bareClients.First, oneTokensPerSecond = bareClients.Second },
        embedding = new { passagesPerSecond, tokensPerPassage = EmbeddingThroughput.TokensPerPassage },
    },
    json));
