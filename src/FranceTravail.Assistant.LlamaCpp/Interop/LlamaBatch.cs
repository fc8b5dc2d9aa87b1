using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>llama_batch: parallel arrays, one entry a token.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LlamaBatch
{
    public int TokenCount;
    public int* Token;
    public float* Embedding;
    public int* Position;
    public int* SequenceIdCount;
    public int** SequenceIds;
    public sbyte* Logits;
}
