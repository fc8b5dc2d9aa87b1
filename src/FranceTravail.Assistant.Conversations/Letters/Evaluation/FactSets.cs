using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Evaluation;

/// <summary>
/// Sets of facts for each template, always the same ones: its own example, then other values for each field, choices and
/// checkboxes in turn. Optional fields are empty in two sets; in one, two fields hold the same day.
/// </summary>
public static class FactSets
{
    public const int Count = 8;

    private const int SameDay = 5;
    private static readonly int[] Fewest = [3, 6];

    /// <param name="set">From 0, which is the example.</param>
    public static Dictionary<string, string?> Of(LetterTemplate template, int set)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(set);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(set, Count);
        var facts = template.Example.ToDictionary(fact => fact.Key, fact => (string?)fact.Value);
        if (set == 0) return facts;

        var ordinals = new Dictionary<FieldKind, int>();
        foreach (var field in template.Fields)
        {
            var ordinal = ordinals[field.Kind] = ordinals.GetValueOrDefault(field.Kind) + 1;
            facts[field.Name] = field.IsRequired || !Fewest.Contains(set) ? Value(template, field, set, ordinal) : null;
        }

        var days = template.Fields.Where(field => field.Kind == FieldKind.Date).Select(field => field.Name).ToList();
        if (set == SameDay && days.Count > 1) facts[days[^1]] = facts[days[0]];
        PutInOrder(template, facts);
        return facts;
    }

    // No period ends before it begins, and no deadline is over: the days of the lists change places.
    private static void PutInOrder(LetterTemplate template, Dictionary<string, string?> facts)
    {
        for (var tries = 0; tries < Count && Fault() is ({ } field, { Other: { } other }, _); tries++)
            (facts[field.Name], facts[other]) = (facts[other], facts[field.Name]);

        (LetterField, DateRule, string)? Fault() => DateOrder.Broken(template, LetterFacts.Read(template, facts).Values).Where(broken => broken.Rule.IsFault).Cast<(LetterField, DateRule, string)?>().FirstOrDefault();
    }

    private static string? Value(LetterTemplate template, LetterField field, int set, int ordinal)
    {
        switch (field.Kind)
        {
            case FieldKind.YesNo:
                return (set >> (ordinal % 3)) % 2 == 0 ? FieldReader.Yes : FieldReader.No;
            case FieldKind.Choice:
                var choices = field.Accepts ?? field.Choices;
                return choices[set % choices.Count];
            default:
                // Templates start at different places of the lists, so that all of these are seen in some letter.
                var values = FactValues.Of(field.Kind)!;
                var from = template.Name.Sum(character => character) + set + ordinal;
                return Enumerable.Range(from, values.Count).Select(place => values[place % values.Count]).FirstOrDefault(value => !IsSaidBy(template, value), values[from % values.Count]);
        }
    }

    // A name that is also a word of the template could not be counted in its letter.
    private static bool IsSaidBy(LetterTemplate template, string value) => template.Paragraphs.Any(paragraph => WholeWords.Find(paragraph.Text, value).Any());
}
