using FranceTravail.Assistant.Conversations.Prompting;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>The text of a template's file → a letter, or everything that is wrong with it.</summary>
internal sealed class LetterTemplateParser(Dictionary<string, LetterNotice> notices)
{
    /// <param name="noticesText">The file of notices that templates cite.</param>
    /// <exception cref="PromptException" />
    public static LetterTemplateParser With(string noticesText) =>
        new((Read<List<NoticeYaml>>(noticesText) ?? []).ToDictionary(notice => notice.Id, LetterTemplateReader.Notice));

    /// <param name="shipped">The template that came with the program, of which the text is another version; null where it is none.</param>
    /// <exception cref="PromptException">In French: what cannot be read, or every fault at once.</exception>
    public LetterTemplate Parse(string name, string text, LetterTemplate? shipped = null)
    {
        var yaml = Read<LetterTemplateYaml>(text) ?? throw new PromptException("Le modèle de courrier est vide.");
        var template = LetterTemplateReader.Template(name, yaml, notices);
        var faults = (shipped is null ? [] : ShippedObligations.Lost(shipped, template)).Concat(LetterTemplateValidator.Faults(template, shipped)).ToList();
        return faults.Count == 0 ? template : throw new PromptException(string.Join(" ", faults));
    }

    private static T? Read<T>(string text)
    {
        try
        {
            return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<T?>(text);
        }
        catch (YamlException exception)
        {
            throw new PromptException(YamlFault.Describe(exception, text), exception);
        }
    }
}
