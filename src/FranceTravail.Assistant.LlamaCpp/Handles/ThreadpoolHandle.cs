using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Handles;

/// <summary>ggml_threadpool: without one, ggml creates and ends threads for every graph (about 5 % of a token).</summary>
internal sealed class ThreadpoolHandle : SafeHandle
{
    private ThreadpoolHandle(nint threadpool)
        : base(0, ownsHandle: true) => SetHandle(threadpool);

    public override bool IsInvalid => handle == 0;

    /// <summary><paramref name="threads"/> counts the thread that calls llama.cpp, which computes too.</summary>
    public static ThreadpoolHandle Create(int threads)
    {
        var threadpool = new ThreadpoolHandle(CpuBackend.CreateThreadpool(GgmlNative.ggml_threadpool_params_default(threads)));

        return threadpool.IsInvalid ? throw new LlamaException($"ggml could not start {threads} threads.") : threadpool;
    }

    public void Pause() => CpuBackend.PauseThreadpool(handle);

    protected override bool ReleaseHandle()
    {
        CpuBackend.FreeThreadpool(handle);
        return true;
    }
}
