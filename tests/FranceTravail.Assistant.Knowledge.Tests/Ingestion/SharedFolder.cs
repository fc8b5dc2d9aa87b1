namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion;

/// <summary>Reference files that are too many for the repository: the folder ASSISTANT_SHARED, or « shared » beside the repository.</summary>
internal static class SharedFolder
{
    public static string FindOrSkip(string name)
    {
        var root = Environment.GetEnvironmentVariable("ASSISTANT_SHARED") is { Length: > 0 } given ? given : Beside();
        var path = root is null ? null : Path.Combine(root, name);
        Assert.SkipUnless(Directory.Exists(path), $"No folder « {name} » in ASSISTANT_SHARED.");
        return path!;
    }

    private static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FranceTravail.Assistant.sln"))) return Path.Combine(folder.Parent!.FullName, "shared");
        }

        return null;
    }
}
