using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>
/// The functions of llama.h v0.5.0 that this project calls, one partial file per section of the header. Names are
/// those of C. <see cref="NativeLibraryResolver"/> finds the library; call <see cref="NativeRuntime.EnsureStarted"/> first.
/// </summary>
internal static partial class LlamaNative
{
    public const string Library = "llama";

    [LibraryImport(Library)]
    public static partial nint llama_version();

    [LibraryImport(Library)]
    public static partial LlamaModelParams llama_model_default_params();

    [LibraryImport(Library)]
    public static partial LlamaContextParams llama_context_default_params();

    [LibraryImport(Library)]
    public static partial byte llama_sampler_chain_default_params();

    [LibraryImport(Library)]
    public static partial void llama_backend_init();

    [LibraryImport(Library)]
    public static unsafe partial void llama_log_set(delegate* unmanaged[Cdecl]<int, byte*, void*, void> callback, void* userData);
}
