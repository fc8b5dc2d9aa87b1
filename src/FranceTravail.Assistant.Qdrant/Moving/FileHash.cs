using System.Security.Cryptography;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>SHA-256 of a file, in small letters.</summary>
internal static class FileHash
{
    public static async Task<string> OfAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }
}
