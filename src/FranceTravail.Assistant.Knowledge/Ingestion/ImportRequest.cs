using FranceTravail.Assistant.Data.Corpus;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <param name="Path">A folder, read with its sub-folders, or one file.</param>
/// <param name="Collection">For files whose manifest names none.</param>
/// <param name="Audience">For files whose manifest names none: the group that may read them.</param>
public sealed record ImportRequest(
    string Path, string Author, string Collection = ImportRequest.DefaultCollection, string Audience = Document.SharedAudience)
{
    public const string DefaultCollection = "documents";
}
