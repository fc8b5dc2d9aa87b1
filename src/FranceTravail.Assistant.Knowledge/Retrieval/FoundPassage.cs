namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>A hit with the passage it names, read from the store.</summary>
public sealed record FoundPassage(
    PassageHit Hit,
    int Ordinal,
    string Title,
    string Heading,
    string Text,
    int Start,
    int End,
    int? Page,
    DateOnly? Date,
    string? Status,
    string Collection);
