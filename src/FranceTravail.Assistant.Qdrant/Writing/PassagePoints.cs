using System.Security.Cryptography;
using System.Text.Json;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Search;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>
/// A version's passages as points. The point's id is the passage's own, which never changes and never serves twice: writing a
/// version again changes nothing, and equal scores go by it on both sides.
/// </summary>
internal static class PassagePoints
{
    public static IEnumerable<PointStruct> Of(IndexedVersion version, Bm25 bm25)
    {
        var facts = new PointPayload
        {
            Document = version.DocumentId,
            Version = version.VersionId,
            Collection = version.Collection,
            Status = version.Status,
            Groups = [version.Audience],
            From = version.InForceFrom is { } from ? Rfc3339.Of(from) : null,
            To = version.InForceTo is { } to ? Rfc3339.Of(to) : null,
        };
        return version.Passages.Select(passage => WithKey(new PointStruct(passage.PassageId, Vectors(passage, bm25), facts)));
    }

    private static PointVectors Vectors(IndexedPassage passage, Bm25 bm25) => new(
        // Typed: a plain null would become an empty vector.
        passage.Vector.IsEmpty ? default(ReadOnlyMemory<float>?) : passage.Vector,
        passage.Terms.Count == 0 ? null : SparseVectors.OfPassage(passage.Terms, bm25));

    // The key is of the point as it is sent: a comparison needs neither vectors nor terms to come back.
    private static PointStruct WithKey(PointStruct point)
    {
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(point, QdrantJson.Default.PointStruct));
        return point with { Payload = point.Payload with { Key = Convert.ToHexStringLower(hash.AsSpan(0, 16)) } };
    }
}
