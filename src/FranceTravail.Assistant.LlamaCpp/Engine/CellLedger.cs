namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// Counts the cells of the unified KV cache as llama.cpp does: a token takes one, and sequences that share a prefix share
/// its cells (llama_memory_seq_cp tags them). So the engine knows what fits before it asks for it.
/// </summary>
internal sealed class CellLedger
{
    private readonly int[] _references;
    private readonly int[] _running;
    private readonly Stack<int> _free;

    public CellLedger(int capacity)
    {
        Capacity = capacity;
        _references = new int[capacity];
        _running = new int[capacity];
        _free = new Stack<int>(Enumerable.Range(0, capacity));
    }

    public int Capacity { get; }

    public int Free => _free.Count;

    /// <summary>Cells that at least one running sequence needs; the others are free or could be.</summary>
    public int Running { get; private set; }

    public int Take()
    {
        var cell = _free.Pop();
        _references[cell] = 1;
        MarkRunning(cell);

        return cell;
    }

    public void Share(int cell)
    {
        _references[cell]++;
        MarkRunning(cell);
    }

    public void Release(int cell)
    {
        if (--_references[cell] == 0)
            _free.Push(cell);
    }

    public void MarkRunning(int cell)
    {
        if (_running[cell]++ == 0)
            Running++;
    }

    public void MarkIdle(int cell)
    {
        if (--_running[cell] == 0)
            Running--;
    }
}
