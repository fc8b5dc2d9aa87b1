using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>The functions of ggml that this project calls (ggml-backend.h, ggml.h).</summary>
internal static partial class GgmlNative
{
    /// <summary>Holds the backend registry.</summary>
    public const string RegistryLibrary = "ggml";

    public const string BaseLibrary = "ggml-base";

    [LibraryImport(RegistryLibrary, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void ggml_backend_load_all_from_path(string folder);

    [LibraryImport(RegistryLibrary, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint ggml_backend_reg_by_name(string name);

    [LibraryImport(RegistryLibrary)]
    public static partial nuint ggml_backend_reg_count();

    [LibraryImport(RegistryLibrary)]
    public static partial nint ggml_backend_reg_get(nuint index);

    [LibraryImport(BaseLibrary)]
    public static partial nint ggml_backend_reg_name(nint registration);

    [LibraryImport(BaseLibrary, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint ggml_backend_reg_get_proc_address(nint registration, string name);

    [LibraryImport(BaseLibrary)]
    public static partial GgmlThreadpoolParams ggml_threadpool_params_default(int threads);
}
