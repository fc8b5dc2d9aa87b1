using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Handles;

/// <summary>llama_batch with room for a fixed number of tokens, each of one sequence. For one thread at a time.</summary>
internal sealed unsafe class BatchHandle : SafeHandle
{
    private LlamaBatch _batch;

    public BatchHandle(int capacity)
        : base(0, ownsHandle: true)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        Capacity = capacity;
        _batch = LlamaNative.llama_batch_init(capacity, 0, 1);
        SetHandle((nint)_batch.Token);
    }

    public override bool IsInvalid => handle == 0;

    public int Capacity { get; }

    public int Count => _batch.TokenCount;

    public LlamaBatch Value => _batch;

    public void Clear() => _batch.TokenCount = 0;

    /// <summary>Returns the index of the entry, which is the index of its logits after the decode.</summary>
    public int Add(int token, int position, int sequenceId, bool wantsLogits)
    {
        var index = _batch.TokenCount;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Capacity, nameof(Capacity));
        _batch.Token[index] = token;
        _batch.Position[index] = position;
        _batch.SequenceIdCount[index] = 1;
        _batch.SequenceIds[index][0] = sequenceId;
        _batch.Logits[index] = wantsLogits ? (sbyte)1 : (sbyte)0;
        _batch.TokenCount = index + 1;

        return index;
    }

    protected override bool ReleaseHandle()
    {
        LlamaNative.llama_batch_free(_batch);
        return true;
    }
}
