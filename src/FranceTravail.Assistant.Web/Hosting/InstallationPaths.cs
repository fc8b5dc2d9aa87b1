namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>
/// Where the program's own files are: the nearest folder at or above the program that holds <c>models/models.json</c>.
/// That is the repository when run from a clone and the program's folder when published, whatever the working directory.
/// </summary>
internal sealed class InstallationPaths
{
    private InstallationPaths(string root) => Root = root;

    public string Root { get; }

    public string Models => Path.Combine(Root, "models");

    public string Prompts => Path.Combine(Root, "prompts");

    public string SampleCorpus => Path.Combine(Root, "samples", "corpus");

    public string Suggestions => Path.Combine(Root, "samples", "suggestions.json");

    public string DefaultData => Path.Combine(Root, "data");

    /// <exception cref="DirectoryNotFoundException">No such folder exists.</exception>
    public static InstallationPaths Find(string programFolder)
    {
        for (var folder = new DirectoryInfo(programFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "models", "models.json"))) return new InstallationPaths(folder.FullName);
        }

        throw new DirectoryNotFoundException(
            $"Le dossier « models » (avec models.json) est introuvable au-dessus de {programFolder}. Réinstallez le programme en entier.");
    }
}
