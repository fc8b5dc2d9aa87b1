using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>Templates by the beginnings of their words, whatever the accents.</summary>
internal static class TemplateSearch
{
    /// <summary>Those whose title holds all the words first, then those whose theme or subject helps.</summary>
    public static IReadOnlyList<LetterTemplate> Find(IReadOnlyList<LetterTemplate> templates, string words)
    {
        var wanted = PlainWords.Of(words);
        return
        [
            .. templates.Where(template => Holds(template.Title, wanted))
                .Concat(templates.Where(template => Holds($"{template.Title} {template.Theme} {template.Subject}", wanted)))
                .Distinct(),
        ];
    }

    private static bool Holds(string text, string[] wanted)
    {
        var words = PlainWords.Of(text);
        return wanted.All(word => words.Any(candidate => candidate.StartsWith(word, StringComparison.Ordinal)));
    }
}
