using System.Runtime.CompilerServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>
/// Compares our structs with the library: their sizes in llama.h v0.5.0, and defaults from both ends of each struct.
/// A layout that drifted would corrupt memory later, far from its cause.
/// </summary>
internal static class NativeLayout
{
    public const int ModelParamsSize = 80;
    public const int ContextParamsSize = 160;
    public const int BatchSize = 56;

    public static void Verify()
    {
        var model = LlamaNative.llama_model_default_params();
        var context = LlamaNative.llama_context_default_params();
        var isSame = Unsafe.SizeOf<LlamaModelParams>() == ModelParamsSize
            && Unsafe.SizeOf<LlamaContextParams>() == ContextParamsSize
            && Unsafe.SizeOf<LlamaBatch>() == BatchSize
            && model is { GpuLayers: -1, LoadMode: -1, LazyMode: 1, UseExtraBufferTypes: 1, LoadMtp: 0 }
            && context is { ContextSize: 512, BatchSize: 2048, MicroBatchSize: 512, MaxOutputsPerSequence: 1 }
            && context is { RopeScalingType: -1, FlashAttentionType: -1, DefragThreshold: -1, TypeK: 1, TypeV: 1 }
            && context is { OffloadKqv: 1, SwaFull: 1, KvUnified: 0, SamplerCount: 0, OtherContext: 0 };
        if (!isSame)
        {
            throw new LlamaException(
                $"The structs of the llama.cpp library in {NativeLibraryResolver.Folder} differ from those of release {NativeRuntime.BoundVersion}.");
        }
    }
}
