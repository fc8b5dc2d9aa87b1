namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>A hit with the passage it names, read from the store.</summary>
public sealed record FoundPassage(
    PassageHit Hit,
    string Title,
    string Heading,
    string Text,
    int Start,
    int End,
    int? Page,
    DateOnly? Date,
    string? Status,
    string Collection)
{
    /// <summary>An offset in the passage's text → in its document's. What is repeated in front of a passage maps to its start.</summary>
    public int OffsetInDocument(int offset) => Start + Math.Max(0, offset - (Text.Length - (End - Start)));
}
