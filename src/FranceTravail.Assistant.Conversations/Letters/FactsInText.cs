using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Whether a letter says what its form says: a fact may be taken out of a text, or an old one come back with an older version of it.</summary>
internal static class FactsInText
{
    /// <returns>The fields whose value the template writes and the text does not, or not as often.</returns>
    public static IReadOnlyList<LetterField> Missing(LetterTemplate template, LetterFacts facts, string text)
    {
        var (wanted, said) = (Plain(LetterComposer.Compose(template, facts).Text), Plain(text));

        // Two fields may hold one value, as a day that is also the day of the letter: both have to stand in the text.
        return [.. template.Fields.Where(field => field.Times > 0 && IsWordForWord(field)).SelectMany(field => Values(field, facts).Select(value => (Field: field, Value: value)))
            .GroupBy(fact => fact.Value)
            .Where(same => WholeWords.Find(said, same.Key).Count() < Math.Min(WholeWords.Find(wanted, same.Key).Count(), same.Sum(fact => fact.Field.Times)))
            .SelectMany(same => same.Select(fact => fact.Field))
            .Distinct()];
    }

    // Long texts are the agent's own wording, which may be improved in the letter; one that all letters share is the service's.
    private static bool IsWordForWord(LetterField field) => field.Kind != FieldKind.LongText || field.IsRemembered;

    private static IEnumerable<string> Values(LetterField field, LetterFacts facts) =>
        facts.Values.GetValueOrDefault(field.Name)?.Split('\n').Select(Plain).Where(value => value.Length > 0) ?? [];

    // « l'agence de Lyon » of a model's sentence is « Agence de Lyon » of the form.
    private static string Plain(string text) => OneLine.Of(text).ToLowerInvariant();
}
