using FranceTravail.Assistant.Data;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

internal static class OriginalFiles
{
    /// <summary>Copies a file into the store of originals under its hash; a file already there is the same one.</summary>
    public static async Task KeepOriginalAsync(this DataFolder folder, string path, string contentHash, CancellationToken cancellationToken)
    {
        var target = folder.OriginalPath(contentHash);
        if (File.Exists(target)) return;

        // Renamed once whole, so that a cut in the middle leaves no half file under a hash.
        var temporary = $"{target}.{Guid.NewGuid():N}";
        await using (var source = File.OpenRead(path))
        await using (var copy = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            await source.CopyToAsync(copy, cancellationToken);
        File.Move(temporary, target, overwrite: true);
    }
}
