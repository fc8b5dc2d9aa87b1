using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Curation;

internal static class StoredVersion
{
    /// <summary>A stored version as an index takes it. Its texts are analysed again, since an older analyser may have written the stored terms.</summary>
    public static IndexedVersion Indexed(Document document, DocumentVersion version) => new(
        version.Id,
        document.Id,
        document.Collection,
        document.Audience,
        version.Status,
        version.InForceFrom,
        version.InForceTo,
        [.. version.Passages.OrderBy(passage => passage.Id).Select(passage => new IndexedPassage(
            passage.Id, PassageTerms.Of(version.Title, passage.Heading, passage.Text), VectorEncoding.Decode(passage.Vector)))]);
}
