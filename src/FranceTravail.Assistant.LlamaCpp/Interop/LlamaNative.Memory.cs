using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Handles;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

internal static partial class LlamaNative
{
    [LibraryImport(Library)]
    public static partial nint llama_get_memory(ContextHandle context);

    [LibraryImport(Library)]
    public static partial void llama_memory_clear(nint memory, byte data);

    [LibraryImport(Library)]
    public static partial byte llama_memory_seq_rm(nint memory, int sequenceId, int from, int to);

    [LibraryImport(Library)]
    public static partial void llama_memory_seq_cp(nint memory, int source, int destination, int from, int to);

    /// <summary>All positions from here to the last one are in the memory; −1 for an empty sequence.</summary>
    [LibraryImport(Library)]
    public static partial int llama_memory_seq_pos_min(nint memory, int sequenceId);
}
