using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Handles;

/// <summary>llama_context. For one thread at a time. Keeps its model and its thread pool alive.</summary>
internal sealed class ContextHandle : SafeHandle
{
    private readonly ModelHandle _model;
    private readonly ThreadpoolHandle _threadpool;

    private ContextHandle(nint context, ModelHandle model, ThreadpoolHandle threadpool)
        : base(0, ownsHandle: true)
    {
        _model = model;
        _threadpool = threadpool;
        SetHandle(context);
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>Zero when llama.cpp refuses the parameters or there is too little memory (see the handle's validity).</summary>
    public static ContextHandle Create(ModelHandle model, ThreadpoolHandle threadpool, LlamaContextParams parameters)
    {
        var context = new ContextHandle(LlamaNative.llama_init_from_model(model, parameters), model, threadpool);
        if (context.IsInvalid)
            return context;

        var isReferenced = false;
        model.DangerousAddRef(ref isReferenced);
        threadpool.DangerousAddRef(ref isReferenced);
        LlamaNative.llama_attach_threadpool(context, threadpool, threadpool);

        return context;
    }

    // Order matters: a pool that is freed before its context ends the process.
    protected override bool ReleaseHandle()
    {
        LlamaNative.llama_free(handle);
        _threadpool.DangerousRelease();
        _model.DangerousRelease();
        return true;
    }
}
