using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>
/// Functions that live in the CPU backend's library. ggml loads the variant that fits the processor, so their
/// addresses are known after that only.
/// </summary>
internal static unsafe class CpuBackend
{
    private static delegate* unmanaged[Cdecl]<GgmlThreadpoolParams*, nint> s_threadpoolNew;
    private static delegate* unmanaged[Cdecl]<nint, void> s_threadpoolFree;
    private static delegate* unmanaged[Cdecl]<nint, void> s_threadpoolPause;

    /// <summary>Returns the name of the variant that won, such as <c>libggml-cpu-zen4</c>.</summary>
    public static string Register()
    {
        var registration = GgmlNative.ggml_backend_reg_by_name("CPU");
        if (registration == 0)
            throw new LlamaException($"No CPU backend of ggml in {NativeLibraryResolver.Folder} fits this processor.");

        s_threadpoolNew = (delegate* unmanaged[Cdecl]<GgmlThreadpoolParams*, nint>)Find(registration, "ggml_threadpool_new");
        s_threadpoolFree = (delegate* unmanaged[Cdecl]<nint, void>)Find(registration, "ggml_threadpool_free");

        // The registry does not hand out the function that pauses a pool; the library exports it.
        var path = LoadedLibrary();
        s_threadpoolPause = (delegate* unmanaged[Cdecl]<nint, void>)NativeLibrary.GetExport(NativeLibrary.Load(path), "ggml_threadpool_pause");

        return Path.GetFileNameWithoutExtension(path);
    }

    public static nint CreateThreadpool(GgmlThreadpoolParams parameters) => s_threadpoolNew(&parameters);

    public static void FreeThreadpool(nint threadpool) => s_threadpoolFree(threadpool);

    /// <summary>The next graph wakes the pool again.</summary>
    public static void PauseThreadpool(nint threadpool) => s_threadpoolPause(threadpool);

    private static nint Find(nint registration, string name)
    {
        var address = GgmlNative.ggml_backend_reg_get_proc_address(registration, name);

        return address != 0 ? address : throw new LlamaException($"The CPU backend of ggml has no function {name}.");
    }

    private static string LoadedLibrary()
    {
        using var process = Process.GetCurrentProcess();

        return process.Modules.Cast<ProcessModule>()
            .Select(module => module.FileName)
            .FirstOrDefault(file => Path.GetFileName(file).StartsWith("libggml-cpu-", StringComparison.Ordinal))
            ?? throw new LlamaException("The CPU backend of ggml was loaded from an unknown file.");
    }
}
