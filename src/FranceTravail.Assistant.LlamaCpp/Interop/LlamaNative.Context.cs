using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Handles;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

internal static partial class LlamaNative
{
    [LibraryImport(Library)]
    public static partial nint llama_init_from_model(ModelHandle model, LlamaContextParams parameters);

    [LibraryImport(Library)]
    public static partial void llama_free(nint context);

    [LibraryImport(Library)]
    public static partial uint llama_n_ctx(ContextHandle context);

    [LibraryImport(Library)]
    public static partial uint llama_n_batch(ContextHandle context);

    [LibraryImport(Library)]
    public static partial uint llama_n_ubatch(ContextHandle context);

    [LibraryImport(Library)]
    public static partial uint llama_n_seq_max(ContextHandle context);

    [LibraryImport(Library)]
    public static partial LlamaPoolingType llama_pooling_type(ContextHandle context);

    [LibraryImport(Library)]
    public static partial void llama_attach_threadpool(ContextHandle context, ThreadpoolHandle threadpool, ThreadpoolHandle threadpoolBatch);
}
