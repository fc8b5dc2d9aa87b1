using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>Whether the days of a form can be: each where its template's rules say.</summary>
internal static class DateOrder
{
    /// <param name="values">As the letter writes them; a rule about a day that is not there says nothing.</param>
    /// <returns>What is broken, with the sentence to say about it.</returns>
    public static IEnumerable<(LetterField Field, DateRule Rule, string Words)> Broken(LetterTemplate template, IReadOnlyDictionary<string, string> values)
    {
        foreach (var field in template.Fields)
        {
            foreach (var rule in field.Rules ?? [])
            {
                if (Day(values, field.Name) is { } day && Breaks(rule, day, rule.Other is { } other ? Day(values, other) : null))
                    yield return (field, rule, FieldPlaces.Fill(rule.Words, name => values.GetValueOrDefault(name, "…")));
            }
        }
    }

    private static bool Breaks(DateRule rule, DateOnly day, DateOnly? other) => rule.Kind switch
    {
        DateRuleKind.NotBefore => day < other?.AddDays(rule.Days),
        DateRuleKind.NotAfter => day.AddDays(rule.Days) > other,
        _ => ClosedDays.Contains(day),
    };

    private static DateOnly? Day(IReadOnlyDictionary<string, string> values, string name) =>
        values.TryGetValue(name, out var value) ? DayReader.Read(value).Day : null;
}
