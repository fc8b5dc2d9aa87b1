using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Letters.Curation;

/// <summary>A letter that sanctions, refuses or claims a sum back is a decision, and says what can be done against it.</summary>
internal static partial class RemedyDuty
{
    /// <returns>In French; empty for a letter that decides nothing of the kind or carries what it has to.</returns>
    public static IEnumerable<string> Faults(LetterTemplate template, LetterFacts facts)
    {
        if (Found(template) is not { } found) yield break;

        if (!template.IsDecision) yield return $"Ce courrier annonce une sanction, un refus ou une dette (« {found} ») : ajoutez « decision: true ».";
        if (!LetterComposer.Active(template, facts).Any(paragraph => IsRemedy(template, paragraph)))
            yield return $"Ce courrier annonce une sanction, un refus ou une dette (« {found} ») sans dire les voies de recours : ajoutez la mention qui convient, par exemple « - notice: 'mediation' ».";
    }

    // Where the corpus does not say which way there is, the agent types it.
    private static bool IsRemedy(LetterTemplate template, LetterParagraph paragraph) => paragraph.Notice is { } notice
        ? notice.IsRemedy
        : (paragraph.Sources.Count > 0 && ReservedSubjects.IsAppeal(paragraph.Text))
            || FieldPlaces.In(paragraph.Text).Any(name => template.Field(name) is { IsRequired: true } field && ReservedSubjects.IsAppeal(field.Label));

    private static string? Found(LetterTemplate template)
    {
        var titles = template.Fields.Select(field => field.Label).Prepend(template.Subject).Prepend(template.Title);
        var sentences = template.Paragraphs.Where(paragraph => paragraph.Notice is null).SelectMany(paragraph => SentenceSplitter.Split(paragraph.Text)).Select(sentence => sentence.Text);

        // A letter that decides nothing may warn of what could happen.
        return titles.Concat(sentences.Where(sentence => template.IsDecision || !Perhaps().IsMatch(sentence)))
            .Select(words => FieldPlaces.Fill(words, _ => "…")).FirstOrDefault(words => ReservedSubjects.IsSanctionOrDebt(words) || Refusal().IsMatch(words));
    }

    [GeneratedRegex(@"\b(?:si|en cas|pou(?:v|rr)\p{L}+|peu(?:t|vent|x)|risqu\p{L}+|éventuel\p{L}*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Perhaps();

    [GeneratedRegex(@"\b(?:refus(?! de (?:votre|l.employeur|la personne))|refusée?s?|rejet(?:ée?s?)?|n.(?:est|a|ont|sont) pas (?:pu être |été )?(?:acceptée?s?|accordée?s?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();
}
