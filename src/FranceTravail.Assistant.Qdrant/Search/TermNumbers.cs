using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>
/// A term as the number that a sparse vector knows it by: the first four bytes of its SHA-256, little-endian. No list of
/// terms has to be kept in step with the server; among 100,000 terms about one pair shares a number and counts as one term.
/// </summary>
internal static class TermNumbers
{
    public static uint Of(string term)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(term), hash);
        return BinaryPrimitives.ReadUInt32LittleEndian(hash);
    }
}
