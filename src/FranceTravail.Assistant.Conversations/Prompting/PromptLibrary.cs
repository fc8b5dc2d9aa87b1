using Microsoft.SemanticKernel;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FranceTravail.Assistant.Conversations.Prompting;

/// <summary>
/// All <c>prompts/**/*.prompt.yaml</c>, read once at start. Semantic Kernel's own YAML reader knows a single text per file;
/// ours keeps the roles apart, so that a passage can never end up in the system text.
/// </summary>
internal sealed class PromptLibrary
{
    private const string Ending = ".prompt.yaml";

    private readonly Dictionary<string, PromptFile> _files;

    private PromptLibrary(Dictionary<string, PromptFile> files) => _files = files;

    /// <exception cref="PromptException">The folder is missing or a file cannot be read.</exception>
    public static PromptLibrary Load(string folder, Kernel kernel)
    {
        if (!Directory.Exists(folder)) throw new PromptException($"Le dossier des consignes est introuvable : {folder}.");

        // Unknown keys are an error of the author that would otherwise pass unseen.
        var reader = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
        var files = new Dictionary<string, PromptFile>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path)[..^Ending.Length].Replace('\\', '/');
            files[name] = Read(reader, name, path, kernel);
        }

        return new PromptLibrary(files);
    }

    /// <exception cref="PromptException">No file has that name.</exception>
    public PromptFile this[string name] => _files.TryGetValue(name, out var file)
        ? file
        : throw new PromptException($"La consigne « {name} » n'existe pas. Consignes lues : {string.Join(", ", _files.Keys.Order(StringComparer.Ordinal))}.");

    private static PromptFile Read(IDeserializer reader, string name, string path, Kernel kernel)
    {
        try
        {
            // An empty file reads as null.
            var content = reader.Deserialize<PromptYaml?>(File.ReadAllText(path)) ?? throw new YamlException("le fichier est vide");
            return new PromptFile(name, content.System, content.User, [.. content.Inputs.Select(input => input.Name)], kernel);
        }
        catch (Exception exception) when (exception is YamlException or KernelException)
        {
            throw new PromptException($"La consigne {path} est illisible : {exception.Message}", exception);
        }
    }

    private sealed class PromptYaml
    {
        public string Description { get; set; } = string.Empty;

        public List<PromptInput> Inputs { get; set; } = [];

        public string System { get; set; } = string.Empty;

        public string User { get; set; } = string.Empty;
    }

    private sealed class PromptInput
    {
        public string Name { get; set; } = string.Empty;

        public string Description { get; set; } = string.Empty;
    }
}
