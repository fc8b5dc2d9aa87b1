using System.Text;
using FranceTravail.Assistant.LlamaCpp.Gguf;
using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Models;

/// <summary>The weights and the vocabulary of one GGUF file. May be used from several threads.</summary>
internal sealed class LlamaModel : IDisposable
{
    private LlamaModel(GgufFile file, ModelHandle handle)
    {
        Path = file.Path;
        Name = file.Name ?? System.IO.Path.GetFileNameWithoutExtension(file.Path);
        Handle = handle;
        Vocabulary = new Vocabulary(handle);
    }

    public string Path { get; }

    public string Name { get; }

    public ModelHandle Handle { get; }

    public Vocabulary Vocabulary { get; }

    public int TrainedContextSize => LlamaNative.llama_model_n_ctx_train(Handle);

    public int EmbeddingSize => LlamaNative.llama_model_n_embd_out(Handle);

    /// <summary>A recurrent state has no cell per token, so that a part of it can be neither shared nor removed.</summary>
    public bool HasCellPerToken =>
        LlamaNative.llama_model_is_recurrent(Handle) == 0 && LlamaNative.llama_model_is_hybrid(Handle) == 0;

    /// <summary>Tokens that the layers with the shortest memory look back; 0 when all look back to the beginning.</summary>
    public int AttentionWindow => LlamaNative.llama_model_n_swa(Handle);

    public bool GeneratesText =>
        LlamaNative.llama_model_has_decoder(Handle) != 0
        && LlamaNative.llama_model_has_encoder(Handle) == 0
        && LlamaNative.llama_model_is_diffusion(Handle) == 0;

    /// <exception cref="LlamaException">The file is refused; the message has its path and the reason.</exception>
    public static LlamaModel Load(string path, int gpuLayers)
    {
        var file = GgufFile.Check(path);
        var parameters = LlamaNative.llama_model_default_params();
        parameters.GpuLayers = gpuLayers;
        NativeLog.TakeLastError();
        var handle = LlamaNative.llama_model_load_from_file(path, parameters);
        if (!handle.IsInvalid)
            return new LlamaModel(file, handle);

        handle.Dispose();
        throw new LlamaException($"llama.cpp refuses the model {path}: {NativeLog.TakeLastError() ?? "no reason given"}", path);
    }

    /// <exception cref="LlamaException">llama.cpp refuses the parameters, or there is too little memory.</exception>
    public ContextHandle CreateContext(ThreadpoolHandle threadpool, LlamaContextParams parameters)
    {
        NativeLog.TakeLastError();
        var context = ContextHandle.Create(Handle, threadpool, parameters);
        if (!context.IsInvalid)
            return context;

        context.Dispose();
        throw new LlamaException(
            $"llama.cpp gives no context of {parameters.ContextSize} tokens for {Path}: {NativeLog.TakeLastError() ?? "no reason given"}", Path);
    }

    /// <summary>Such as <c>gemma3 270M Q8_0</c>.</summary>
    public unsafe string Describe()
    {
        Span<byte> buffer = stackalloc byte[256];
        fixed (byte* pointer = buffer)
        {
            var length = LlamaNative.llama_model_desc(Handle, pointer, (nuint)buffer.Length);

            return Encoding.UTF8.GetString(buffer[..Math.Clamp(length, 0, buffer.Length - 1)]);
        }
    }

    public void Dispose() => Handle.Dispose();
}
