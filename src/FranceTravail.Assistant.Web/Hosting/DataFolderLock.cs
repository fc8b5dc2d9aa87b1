using System.Globalization;
using FranceTravail.Assistant.Data;

namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>
/// One server a data folder: two would run the same unfinished turns. Verbs need no lock, they meet the server in SQLite.
/// The operating system frees it when the process ends, however it ends.
/// </summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <exception cref="DataFolderInUseException">Another server holds the folder.</exception>
    public static DataFolderLock Take(DataFolder folder)
    {
        var path = Path.Combine(folder.Path, "server.lock");
        var holderPath = Path.Combine(folder.Path, "server.pid");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(holderPath, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new DataFolderLock(file);
        }
        catch (IOException exception)
        {
            var holder = File.Exists(holderPath) ? File.ReadAllText(holderPath).Trim() : "inconnu";
            throw new DataFolderInUseException(folder.Path, holder, exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
