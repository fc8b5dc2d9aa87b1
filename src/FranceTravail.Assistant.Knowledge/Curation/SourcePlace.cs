namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>A passage that can be opened, without its text.</summary>
public sealed record SourcePlace(long PassageId, SourceValidity Validity);
