using System.Globalization;
using System.Text;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>Templates by the beginnings of their words, whatever the accents.</summary>
internal static class TemplateSearch
{
    /// <summary>Those whose title holds all the words first, then those whose theme or subject helps.</summary>
    public static IReadOnlyList<LetterTemplate> Find(IReadOnlyList<LetterTemplate> templates, string words)
    {
        var wanted = Words(words);
        return
        [
            .. templates.Where(template => Holds(template.Title, wanted))
                .Concat(templates.Where(template => Holds($"{template.Title} {template.Theme} {template.Subject}", wanted)))
                .Distinct(),
        ];
    }

    private static bool Holds(string text, string[] wanted)
    {
        var words = Words(text);
        return wanted.All(word => words.Any(candidate => candidate.StartsWith(word, StringComparison.Ordinal)));
    }

    private static string[] Words(string text) => new string([.. text.ToLowerInvariant().Normalize(NormalizationForm.FormD)
        .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
        .Select(character => char.IsLetterOrDigit(character) ? character : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
