using System.Security.Cryptography;
using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
internal static class ContentHash
{
    public static async Task<string> OfFileAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    /// <summary>Of several texts in order; the separator cannot occur in one of them.</summary>
    public static string OfTexts(params IEnumerable<string?> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
}
