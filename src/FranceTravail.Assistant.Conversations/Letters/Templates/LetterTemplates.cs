using System.Collections.Immutable;
using FranceTravail.Assistant.Conversations.Prompting;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>All letters: those of <c>prompts/letters/</c>, read and checked once, and what curators published in their place. Threads: any.</summary>
public sealed class LetterTemplates
{
    private const string NoticesFile = "mentions.yaml";
    private const string PromptEnding = ".prompt.yaml";

    private readonly LetterTemplateParser _parser;
    private readonly ImmutableDictionary<string, (string Text, LetterTemplate Template)> _shipped;
    private ImmutableDictionary<string, (string Text, LetterTemplate Template)> _current;

    private LetterTemplates(LetterTemplateParser parser, IEnumerable<(string Text, LetterTemplate Template)> shipped)
    {
        _parser = parser;
        _current = shipped.ToImmutableDictionary(entry => entry.Template.Name);
        _shipped = _current;
    }

    /// <summary>By theme, then title.</summary>
    public IReadOnlyList<LetterTemplate> All => [.. _current.Values.Select(entry => entry.Template)
        .OrderBy(template => template.Theme, StringComparer.Ordinal).ThenBy(template => template.Title, StringComparer.Ordinal)];

    /// <exception cref="PromptException">The folder is missing, or a file cannot be read or contradicts itself; every fault is named.</exception>
    public static LetterTemplates Load(string promptsFolder)
    {
        var folder = Path.Combine(promptsFolder, "letters");
        if (!Directory.Exists(folder)) throw new PromptException($"Le dossier des modèles de courrier est introuvable : {folder}.");

        var notices = Path.Combine(folder, NoticesFile);
        var parser = Named(notices, () => LetterTemplateParser.With(File.ReadAllText(notices)));
        return new LetterTemplates(parser, Directory.EnumerateFiles(folder, "*.yaml")
            .Where(path => !path.EndsWith(PromptEnding, StringComparison.Ordinal) && path != notices)
            .Select(path => (Text: File.ReadAllText(path), Path: path))
            .Select(file => (file.Text, Named(file.Path, () => parser.Parse(Path.GetFileNameWithoutExtension(file.Path), file.Text)))));
    }

    public LetterTemplate? Find(string name) => _current.TryGetValue(name, out var entry) ? entry.Template : null;

    /// <summary>The text that the template was read from; null where there is none of that name.</summary>
    public string? TextOf(string name) => _current.TryGetValue(name, out var entry) ? entry.Text : null;

    /// <summary>The text of the file that came with the program; null for a curator's own template.</summary>
    public string? ShippedTextOf(string name) => _shipped.TryGetValue(name, out var entry) ? entry.Text : null;

    /// <exception cref="PromptException">In French: every fault at once, and what the version lost of the shipped template.</exception>
    public LetterTemplate Parse(string name, string text) => _parser.Parse(name, text, _shipped.TryGetValue(name, out var entry) ? entry.Template : null);

    /// <summary>From now on the template of that name is this one, for every letter.</summary>
    /// <exception cref="PromptException">In French: every fault at once; the template stays what it was.</exception>
    public void Publish(string name, string text)
    {
        var template = Parse(name, text);
        ImmutableInterlocked.Update(ref _current, current => current.SetItem(name, (text, template)));
    }

    private static T Named<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PromptException exception)
        {
            throw new PromptException($"Le modèle de courrier {path} est à corriger : {exception.Message}", exception);
        }
    }
}
