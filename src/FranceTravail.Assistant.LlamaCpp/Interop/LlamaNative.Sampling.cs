using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Handles;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

internal static partial class LlamaNative
{
    [LibraryImport(Library)]
    public static partial SamplerChainHandle llama_sampler_chain_init(byte parameters);

    /// <summary>The chain owns the sampler from here on.</summary>
    [LibraryImport(Library)]
    public static partial void llama_sampler_chain_add(SamplerChainHandle chain, nint sampler);

    [LibraryImport(Library)]
    public static partial void llama_sampler_free(nint sampler);

    [LibraryImport(Library)]
    public static partial nint llama_sampler_init_greedy();

    [LibraryImport(Library)]
    public static partial nint llama_sampler_init_dist(uint seed);

    [LibraryImport(Library)]
    public static partial nint llama_sampler_init_top_k(int k);

    [LibraryImport(Library)]
    public static partial nint llama_sampler_init_top_p(float p, nuint minKeep);

    [LibraryImport(Library)]
    public static partial nint llama_sampler_init_temp(float temperature);

    [LibraryImport(Library)]
    public static partial nint llama_sampler_init_penalties(int vocabularySize, int lastTokens, float repeat, float frequency, float present);

    /// <summary>Ends the process when the batch entry has no logits.</summary>
    [LibraryImport(Library)]
    public static partial int llama_sampler_sample(SamplerChainHandle chain, ContextHandle context, int index);
}
