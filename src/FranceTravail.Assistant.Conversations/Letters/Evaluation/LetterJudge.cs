using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Evaluation;

/// <summary>What is wrong with a letter, read in its text alone: facts, figures, slots and gender.</summary>
public static partial class LetterJudge
{
    /// <returns>One line a fault, without values of the form; empty for a right letter.</returns>
    public static IReadOnlyList<string> Faults(LetterTemplate template, LetterFacts facts, string text) =>
        [.. Facts(template, facts, text), .. UnknownFigures.In(text, template, facts).Select(figure => $"Un chiffre sans origine : {figure}."), .. Places(facts, text), .. Genders(facts, text)];

    private static IEnumerable<string> Facts(LetterTemplate template, LetterFacts facts, string text)
    {
        var said = template.Fields.Where(field => field.Times > 0 && field.Name != CommonFields.Civility && facts.Values.ContainsKey(field.Name))
            .SelectMany(field => facts.Values[field.Name].Split('\n').Where(line => line.Trim().Length > 0).Select(line => (Field: field, Line: line))).ToList();
        foreach (var (field, line) in said)
        {
            // « Petit » is also said by « Café Petit »: a value stands wherever a field says it.
            var wanted = said.Sum(other => other.Field.Times * WholeWords.Find(other.Line, line).Count());
            var times = WholeWords.Find(text, line).Count();
            if (times != wanted) yield return $"« {field.Label} » : {times} fois au lieu de {wanted}.";
        }
    }

    // What an agent typed in brackets or braces is no place that stayed empty.
    private static IEnumerable<string> Places(LetterFacts facts, string text)
    {
        if (LeftSlots.In(text, facts).Any()) yield return "Un repère est resté.";
        if (LetterSentences.HasGap(text)) yield return "« [à compléter] » est resté.";
        if (FieldPlaces.In(text).Except(facts.Values.Values.SelectMany(FieldPlaces.In)).Any()) yield return "Un champ est resté.";
    }

    private static IEnumerable<string> Genders(LetterFacts facts, string text)
    {
        if (Bracketed().IsMatch(text)) yield return "Une double forme (« (e) ») est restée.";
        if (facts.Gender != Gender.Unknown && ParticipleAgreement.Apply(text, facts.Gender) != text) yield return "Un participe ne s'accorde pas.";
        if (facts.Gender == Gender.Feminine && Mister().IsMatch(text)) yield return "« Monsieur » à une femme.";
        if (facts.Gender == Gender.Masculine && Madam().IsMatch(text)) yield return "« Madame » à un homme.";
    }

    [GeneratedRegex(@"\p{L}\((?:e|ne|le|trice|euse|ère|ve)\)")]
    private static partial Regex Bracketed();

    // At the beginning of a line, where the letter addresses somebody.
    [GeneratedRegex(@"^Monsieur\b|\bagréer, Monsieur,", RegexOptions.Multiline)]
    private static partial Regex Mister();

    [GeneratedRegex(@"^Madame\b|\bagréer, Madame,", RegexOptions.Multiline)]
    private static partial Regex Madam();
}
