using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace FranceTravail.Assistant.Conversations.Models;

/// <summary>
/// Compares a model file with the catalogue: its size at every start, its SHA-256 once, remembered in
/// <paramref name="cachePath"/> for as long as path, size and write time stay the same.
/// </summary>
public sealed class ModelFileCheck(string cachePath)
{
    /// <summary>Null when the file is the expected one, otherwise a French sentence that says what to do.</summary>
    public async Task<string?> FindProblemAsync(ModelDescription model, string path, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return $"Le fichier du modèle « {model.Name} » est absent : placez {model.File} dans {file.DirectoryName} (voir models/README.md).";

        if (model.Size is { } size && file.Length != size)
            return string.Create(CultureInfo.GetCultureInfo("fr-FR"),
                $"Le fichier {path} fait {file.Length:N0} octets au lieu de {size:N0} : la copie est incomplète ou c'est un autre modèle. Copiez-le de nouveau.");

        if (model.Sha256 is not { } expected) return null;

        var actual = await HashAsync(file, cancellationToken);
        return string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"Le fichier {path} n'a pas l'empreinte attendue ({expected[..12]}…) : il est abîmé ou c'est un autre modèle. Copiez-le de nouveau.";
    }

    /// <summary>SHA-256 of the file, from the cache where it is still valid.</summary>
    public async Task<string> HashAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var known = await ReadCacheAsync(cancellationToken);
        if (known.TryGetValue(file.FullName, out var entry) && entry.Size == file.Length && entry.WrittenAt == file.LastWriteTimeUtc)
            return entry.Sha256;

        await using var stream = file.OpenRead();
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        known[file.FullName] = new CheckedFile(file.Length, file.LastWriteTimeUtc, hash);
        await WriteCacheAsync(known, cancellationToken);
        return hash;
    }

    private async Task<Dictionary<string, CheckedFile>> ReadCacheAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(cachePath)) return [];

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, CheckedFile>>(await File.ReadAllTextAsync(cachePath, cancellationToken)) ?? [];
        }
        catch (JsonException)
        {
            // A cache torn by a power cut costs one more hash, nothing else.
            return [];
        }
    }

    private async Task WriteCacheAsync(Dictionary<string, CheckedFile> known, CancellationToken cancellationToken)
    {
        var temporary = $"{cachePath}.{Environment.ProcessId}.{Guid.NewGuid():N}";
        await File.WriteAllTextAsync(temporary, JsonSerializer.Serialize(known), cancellationToken);
        File.Move(temporary, cachePath, overwrite: true);
    }

    private sealed record CheckedFile(long Size, DateTime WrittenAt, string Sha256);
}
