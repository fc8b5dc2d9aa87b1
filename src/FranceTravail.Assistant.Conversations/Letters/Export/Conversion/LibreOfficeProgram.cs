namespace FranceTravail.Assistant.Conversations.Letters.Export.Conversion;

/// <summary>Finds LibreOffice on this machine.</summary>
internal static class LibreOfficeProgram
{
    private static readonly string[] Names = ["soffice", "libreoffice"];

    private static readonly string[] UsualFolders = ["/usr/lib/libreoffice/program", "/opt/libreoffice/program", "/snap/bin", "/usr/local/bin", "/usr/bin"];

    /// <param name="configured">A path that was asked for: it, or nothing.</param>
    /// <param name="searchPath">As the variable PATH holds it.</param>
    public static string? Find(string? configured, string? searchPath)
    {
        if (configured is not null) return File.Exists(configured) ? configured : null;

        var folders = (searchPath ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
