using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

internal static partial class GgmlNative
{
    /// <summary>GGML_TYPE_COUNT of the bound release: the functions below end the process beyond it.</summary>
    public const int TypeCount = 43;

    /// <summary>Values in a block of this type; 0 for types that were removed.</summary>
    [LibraryImport(BaseLibrary)]
    public static partial long ggml_blck_size(int type);

    /// <summary>Bytes of a block of this type.</summary>
    [LibraryImport(BaseLibrary)]
    public static partial nuint ggml_type_size(int type);
}
