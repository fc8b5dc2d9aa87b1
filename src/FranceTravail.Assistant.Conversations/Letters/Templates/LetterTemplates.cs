using FranceTravail.Assistant.Conversations.Prompting;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>All letters of <c>prompts/letters/</c>, read and checked once.</summary>
public sealed class LetterTemplates
{
    private const string NoticesFile = "mentions.yaml";
    private const string PromptEnding = ".prompt.yaml";

    private LetterTemplates(IReadOnlyList<LetterTemplate> all) => All = all;

    /// <summary>By theme, then title.</summary>
    public IReadOnlyList<LetterTemplate> All { get; }

    /// <exception cref="PromptException">The folder is missing, or a file cannot be read or contradicts itself; every fault is named.</exception>
    public static LetterTemplates Load(string promptsFolder)
    {
        var folder = Path.Combine(promptsFolder, "letters");
        if (!Directory.Exists(folder)) throw new PromptException($"Le dossier des modèles de courrier est introuvable : {folder}.");

        var notices = (Read<List<NoticeYaml>>(Path.Combine(folder, NoticesFile)) ?? []).ToDictionary(notice => notice.Id, LetterTemplateReader.Notice);
        var templates = Directory.EnumerateFiles(folder, "*.yaml")
            .Where(path => !path.EndsWith(PromptEnding, StringComparison.Ordinal) && Path.GetFileName(path) != NoticesFile)
            .Select(path => Template(path, notices))
            .OrderBy(template => template.Theme, StringComparer.Ordinal).ThenBy(template => template.Title, StringComparer.Ordinal)
            .ToList();
        return new LetterTemplates(templates);
    }

    public LetterTemplate? Find(string name) => All.FirstOrDefault(template => template.Name == name);

    private static LetterTemplate Template(string path, Dictionary<string, LetterNotice> notices)
    {
        var yaml = Read<LetterTemplateYaml>(path) ?? throw new PromptException($"Le modèle de courrier {path} est vide.");
        var template = LetterTemplateReader.Template(Path.GetFileNameWithoutExtension(path), yaml, notices);
        var faults = LetterTemplateValidator.Faults(template).ToList();
        return faults.Count == 0 ? template : throw new PromptException($"Le modèle de courrier {path} est à corriger : {string.Join(" ", faults)}");
    }

    private static T? Read<T>(string path)
    {
        try
        {
            return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<T?>(File.ReadAllText(path));
        }
        catch (YamlException exception)
        {
            throw new PromptException($"Le modèle de courrier {path} est illisible : {exception.Message}", exception);
        }
    }
}
