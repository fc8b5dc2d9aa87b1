namespace FranceTravail.Assistant.Data;

/// <summary>The one folder that holds everything: the database, the original files and the keys.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(FilesPath);
    }

    public string Path { get; }

    public string DatabasePath => System.IO.Path.Combine(Path, "assistant.db");

    /// <summary>Originals by content: <c>files/&lt;sha256&gt;</c>.</summary>
    public string FilesPath => System.IO.Path.Combine(Path, "files");

    public string KeysPath => System.IO.Path.Combine(Path, "keys");

    public string OriginalPath(string contentHash) => System.IO.Path.Combine(FilesPath, contentHash);
}
