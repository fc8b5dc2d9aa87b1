using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Whether a letter says what its form says: a fact may be taken out of a text, or an old one come back with an older version of it.</summary>
internal static class FactsInText
{
    // A long text may be shortened and said otherwise; with fewer of its words it is another one, or none.
    private const double SharedWords = 0.25;

    /// <returns>The fields whose value the template writes and the text does not, or not as often.</returns>
    public static IReadOnlyList<LetterField> Missing(LetterTemplate template, LetterFacts facts, string text)
    {
        var (wanted, said) = (Plain(LetterComposer.Compose(template, facts).Text), Plain(text));

        // Two fields may hold one value, as a day that is also the day of the letter: both have to stand in the text.
        var missing = template.Fields.Where(field => field.Times > 0 && IsWordForWord(field)).SelectMany(field => Values(field, facts).Select(value => (Field: field, Value: value)))
            .GroupBy(fact => fact.Value)
            .Where(same => WholeWords.Find(said, same.Key).Count() < Math.Min(WholeWords.Find(wanted, same.Key).Count(), same.Sum(fact => fact.Field.Times)))
            .SelectMany(same => same.Select(fact => fact.Field));
        return [.. missing.Concat(template.Fields.Where(field => field.Times > 0 && !IsWordForWord(field) && IsLost(field, template, facts, text))).Distinct()];
    }

    // Long texts are the agent's own wording, which may be improved in the letter; one that all letters share is the service's.
    private static bool IsWordForWord(LetterField field) => field.Kind != FieldKind.LongText || field.IsRemembered;

    // Only the words that nothing else of the letter says tell that a text is still there.
    private static bool IsLost(LetterField field, LetterTemplate template, LetterFacts facts, string text)
    {
        if (!facts.Values.TryGetValue(field.Name, out var value)) return false;

        var rest = new Grounding(LetterComposer.Compose(template, facts with { Values = new Dictionary<string, string>(facts.Values) { [field.Name] = string.Empty } }).Text);
        var own = string.Join(' ', OneLine.Of(value).Split(' ').Where(word => rest.ShareOf(word) < 1));
        return own.Length == 0
            ? !Plain(text).Contains(Plain(value), StringComparison.Ordinal)
            : new Grounding(text).ShareOf(own) < SharedWords;
    }

    private static IEnumerable<string> Values(LetterField field, LetterFacts facts) =>
        facts.Values.GetValueOrDefault(field.Name)?.Split('\n').Select(Plain).Where(value => value.Length > 0) ?? [];

    // « l'agence de Lyon » of a model's sentence is « Agence de Lyon » of the form.
    private static string Plain(string text) => OneLine.Of(text).ToLowerInvariant();
}
