using FranceTravail.Assistant.LlamaCpp.Interop;
using FranceTravail.Assistant.LlamaCpp.Models;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.LlamaCpp.Tests;

/// <summary>The models of the repository, found upward from the tests' output.</summary>
internal static class RepositoryModels
{
    private static readonly Lazy<LlamaModel> Loaded = new(() =>
    {
        NativeRuntime.EnsureStarted(NullLoggerFactory.Instance);

        return LlamaModel.Load(Chat!, gpuLayers: 0);
    });

    public static string Chat { get; } = Find("gemma-3-270m-fr-assistant.gguf");

    public static string Embedding { get; } = Find("multilingual-e5-small-fr-en.Q4_0.gguf");

    /// <summary>The chat model's weights and vocabulary without a context, loaded once for all tests.</summary>
    public static LlamaModel LoadedChat => Loaded.Value;

    private static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FranceTravail.Assistant.sln")))
                return Path.Combine(folder.FullName, "models", name);
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} is the repository.");
    }
}
