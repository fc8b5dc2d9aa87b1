using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>ggml_threadpool_params. Always start from <see cref="GgmlNative.ggml_threadpool_params_default"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GgmlThreadpoolParams
{
    public CpuMask Mask;
    public int Threads;
    public int Priority;
    public uint Poll;
    public byte StrictCpu;
    public byte Paused;

    /// <summary>GGML_MAX_N_THREADS flags; all zero means the default affinity.</summary>
    [InlineArray(512)]
    public struct CpuMask
    {
        private byte _first;
    }
}
