namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>A passage before it is indexed; the fields are those of <see cref="Data.Corpus.Passage"/>.</summary>
public sealed record PassageDraft(int Ordinal, string Heading, string Text, int Start, int End, int? Page);
