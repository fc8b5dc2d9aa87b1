using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Handles;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

internal static partial class LlamaNative
{
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial ModelHandle llama_model_load_from_file(string path, LlamaModelParams parameters);

    [LibraryImport(Library)]
    public static partial void llama_model_free(nint model);

    [LibraryImport(Library)]
    public static partial nint llama_model_get_vocab(ModelHandle model);

    [LibraryImport(Library)]
    public static partial int llama_model_n_ctx_train(ModelHandle model);

    [LibraryImport(Library)]
    public static partial int llama_model_n_embd_out(ModelHandle model);

    [LibraryImport(Library)]
    public static partial int llama_model_n_swa(ModelHandle model);

    [LibraryImport(Library)]
    public static partial byte llama_model_has_encoder(ModelHandle model);

    [LibraryImport(Library)]
    public static partial byte llama_model_has_decoder(ModelHandle model);

    [LibraryImport(Library)]
    public static partial byte llama_model_is_recurrent(ModelHandle model);

    [LibraryImport(Library)]
    public static partial byte llama_model_is_hybrid(ModelHandle model);

    [LibraryImport(Library)]
    public static partial byte llama_model_is_diffusion(ModelHandle model);

    [LibraryImport(Library)]
    public static unsafe partial int llama_model_desc(ModelHandle model, byte* buffer, nuint size);
}
