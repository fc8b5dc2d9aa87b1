using FranceTravail.Assistant.LlamaCpp.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(ChatModelFixture))]
[assembly: AssemblyFixture(typeof(EmbeddingModelFixture))]
// The engine uses every core: tests beside it would only make its threads wait for each other.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace FranceTravail.Assistant.LlamaCpp.Tests;

/// <summary>The default chat model, loaded once for all tests; its settings are small enough to be filled by a test.</summary>
public sealed class ChatModelFixture : IAsyncLifetime
{
    public const int ContextSize = 2048;
    public const int MaxSequences = 4;

    public LlamaChatClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Client = await LlamaChatClient.LoadAsync(
        new LlamaChatModelOptions
        {
            ModelPath = RepositoryModels.Chat,
            ContextSize = ContextSize,
            MaxSequences = MaxSequences,
            BatchSize = 256,
            // Threads that share busy cores with other programs wait for each other: with one, tests only get slower.
            Threads = 1,
        },
        NullLoggerFactory.Instance);

    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
