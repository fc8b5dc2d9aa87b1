using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;
using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// The sequences of a context. A finished one keeps its cells, so that a later prompt with the same beginning shares
/// them; the oldest give way when room is needed. For the engine's thread.
/// </summary>
internal sealed class PromptCache
{
    // Every prompt begins with the same few tokens of its template: keeping a sequence for them is not worth it.
    private const int ShortestPrefix = 16;

    private readonly nint _memory;
    private readonly bool _sharesPrefixes;
    private readonly int _attentionWindow;
    private readonly CacheSlot[] _slots;
    private readonly CellLedger _cells;
    private long _clock;

    public PromptCache(ContextHandle context, int slots, LlamaModel model)
    {
        _memory = LlamaNative.llama_get_memory(context);
        _sharesPrefixes = model.HasCellPerToken;
        _attentionWindow = model.AttentionWindow;
        _slots = [.. Enumerable.Range(0, slots).Select(id => new CacheSlot(id))];
        _cells = new CellLedger((int)LlamaNative.llama_n_ctx(context));
    }

    public int Capacity => _cells.Capacity;

    /// <summary>Cells that running sequences do not hold: free, or kept for later only.</summary>
    public int Available => _cells.Capacity - _cells.Running;

    /// <summary>
    /// Gives the prompt a slot that already holds as much of its beginning as possible, but not all: the last token has
    /// to be computed for its logits. Null when every slot is running.
    /// </summary>
    public CacheSlot? Acquire(ReadOnlySpan<int> prompt)
    {
        var (source, shared) = FindPrefix(prompt[..^1]);
        var slot = source is { IsRunning: false } && IsMostlyShared(source, shared) ? source : OldestIdle(except: source);
        slot ??= source is { IsRunning: false } ? source : null;
        if (slot is null)
            return null;

        slot.IsRunning = true;
        slot.LastUse = ++_clock;
        if (slot == source)
        {
            slot.Cells.ForEach(_cells.MarkRunning);
            Trim(slot, shared);
        }
        else
        {
            Empty(slot, wasRunning: false);
            if (source is not null && shared > 0)
                Share(source, slot, shared);
        }

        return slot;
    }

    /// <summary>Makes room for so many further tokens; false when running sequences hold too much.</summary>
    public bool TryReserve(int tokens)
    {
        while (_cells.Free < tokens)
        {
            if (_slots.Where(slot => !slot.IsRunning && slot.Cells.Count > 0).MinBy(slot => slot.LastUse) is not { } oldest)
                return false;

            Empty(oldest, wasRunning: false);
        }

        return true;
    }

    /// <summary>Forgets what is kept for later.</summary>
    public void DropIdle()
    {
        foreach (var slot in _slots.Where(slot => !slot.IsRunning))
            Empty(slot, wasRunning: false);
    }

    /// <summary>Tokens that a successful decode added to the end of a running slot.</summary>
    public void Commit(CacheSlot slot, ReadOnlySpan<int> tokens)
    {
        foreach (var token in tokens)
        {
            slot.Tokens.Add(token);
            slot.Cells.Add(_cells.Take());
        }
    }

    /// <summary>The answer is finished; its tokens are kept for a later prompt that begins with them.</summary>
    public void Release(CacheSlot slot)
    {
        slot.Cells.ForEach(_cells.MarkIdle);
        slot.IsRunning = false;
        slot.LastUse = ++_clock;
        if (!_sharesPrefixes)
            Empty(slot, wasRunning: false);
    }

    /// <summary>The sequence gives its cells back at once.</summary>
    public void Drop(CacheSlot slot)
    {
        Empty(slot, wasRunning: true);
        slot.IsRunning = false;
    }

    /// <summary>Forgets every sequence, after an error that leaves the memory in an unknown state.</summary>
    public void Clear()
    {
        foreach (var slot in _slots)
        {
            Empty(slot, slot.IsRunning);
            slot.IsRunning = false;
        }

        LlamaNative.llama_memory_clear(_memory, 1);
    }

    /// <summary>Removes what a failed decode may have left behind the tokens that were committed.</summary>
    public void Restore(CacheSlot slot) => Trim(slot, slot.Tokens.Count);

    private (CacheSlot? Slot, int Length) FindPrefix(ReadOnlySpan<int> prompt)
    {
        CacheSlot? best = null;
        var longest = ShortestPrefix - 1;
        foreach (var slot in _slots)
        {
            var length = _sharesPrefixes ? slot.CommonPrefix(prompt) : 0;
            if (length > longest && IsWhole(slot, length))
                (best, longest) = (slot, length);
        }

        return best is null ? (null, 0) : (best, longest);
    }

    // llama.cpp gives cells that have left the attention window of their sequence to others, even with swa_full: a
    // shorter prefix can then no longer be continued, as its window has holes.
    private bool IsWhole(CacheSlot slot, int length) =>
        LlamaNative.llama_memory_seq_pos_min(_memory, slot.Id) <= Math.Max(0, length - _attentionWindow);

    // Continuing in place forgets what the slot holds beyond the prefix: worth it for a conversation that goes on, not
    // for a prompt that only has the same instructions.
    private static bool IsMostlyShared(CacheSlot slot, int shared) => shared * 2 >= slot.Tokens.Count;

    private CacheSlot? OldestIdle(CacheSlot? except) =>
        _slots.Where(slot => !slot.IsRunning && slot != except).OrderBy(slot => slot.Cells.Count > 0).ThenBy(slot => slot.LastUse).FirstOrDefault();

    private void Share(CacheSlot source, CacheSlot slot, int length)
    {
        LlamaNative.llama_memory_seq_cp(_memory, source.Id, slot.Id, 0, length);
        for (var i = 0; i < length; i++)
        {
            slot.Tokens.Add(source.Tokens[i]);
            slot.Cells.Add(source.Cells[i]);
            _cells.Share(source.Cells[i]);
        }
    }

    private void Trim(CacheSlot slot, int length)
    {
        // Some memories cannot remove a part of a sequence: then all of it goes and is computed again.
        if (LlamaNative.llama_memory_seq_rm(_memory, slot.Id, length, -1) == 0)
            length = 0;
        if (length == 0)
            LlamaNative.llama_memory_seq_rm(_memory, slot.Id, -1, -1);

        for (var i = slot.Cells.Count - 1; i >= length; i--)
        {
            _cells.MarkIdle(slot.Cells[i]);
            _cells.Release(slot.Cells[i]);
        }

        slot.Tokens.RemoveRange(length, slot.Tokens.Count - length);
        slot.Cells.RemoveRange(length, slot.Cells.Count - length);
    }

    private void Empty(CacheSlot slot, bool wasRunning)
    {
        LlamaNative.llama_memory_seq_rm(_memory, slot.Id, -1, -1);
        foreach (var cell in slot.Cells)
        {
            if (wasRunning)
                _cells.MarkIdle(cell);
            _cells.Release(cell);
        }

        slot.Tokens.Clear();
        slot.Cells.Clear();
    }
}
