namespace FranceTravail.Assistant.Benchmarks;

internal static class Repository
{
    public static string Model(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FranceTravail.Assistant.sln")))
                return Path.Combine(folder.FullName, "models", name);
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} is the repository.");
    }
}
