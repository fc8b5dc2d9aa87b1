using System.Text;
using Microsoft.Data.Sqlite;

namespace FranceTravail.Assistant.Testing;

/// <summary>What somebody who copies a data folder could read in it.</summary>
public static class StoredText
{
    /// <summary>The bytes of all files of a folder as one text; the database is closed first, so that all of it is in them.</summary>
    public static string Of(string folder)
    {
        SqliteConnection.ClearAllPools();
        return string.Concat(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Encoding.UTF8.GetString(File.ReadAllBytes(path))));
    }
}
