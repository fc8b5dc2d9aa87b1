using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Handles;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

internal static partial class LlamaNative
{
    [LibraryImport(Library)]
    public static partial LlamaBatch llama_batch_init(int tokens, int embeddingSize, int maxSequences);

    [LibraryImport(Library)]
    public static partial void llama_batch_free(LlamaBatch batch);

    /// <summary>0 ok; 1 no room, state restored; 2 aborted; −1 bad batch; below −1 fatal.</summary>
    [LibraryImport(Library)]
    public static partial int llama_decode(ContextHandle context, LlamaBatch batch);

    [LibraryImport(Library)]
    public static partial int llama_encode(ContextHandle context, LlamaBatch batch);

    /// <summary>Null for an entry without logits. The pointer is void after the next decode.</summary>
    [LibraryImport(Library)]
    public static unsafe partial float* llama_get_logits_ith(ContextHandle context, int index);

    [LibraryImport(Library)]
    public static unsafe partial float* llama_get_embeddings_seq(ContextHandle context, int sequenceId);
}
