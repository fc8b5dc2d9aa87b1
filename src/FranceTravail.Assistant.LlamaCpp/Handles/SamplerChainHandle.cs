using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Handles;

/// <summary>llama_sampler made by llama_sampler_chain_init: owns the samplers that were added.</summary>
internal sealed class SamplerChainHandle : SafeHandle
{
    public SamplerChainHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        LlamaNative.llama_sampler_free(handle);
        return true;
    }
}
