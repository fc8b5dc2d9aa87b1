using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>What the model is told, without one value of the form: slots of its training, and the civility in clear.</summary>
/// <param name="Slots">Name without brackets → value, of what stands in the text.</param>
internal sealed partial record LetterConsigne(string Text, IReadOnlyDictionary<string, string> Slots)
{
    public static LetterConsigne Of(LetterTemplate template, LetterFacts facts, string notes)
    {
        var known = LetterSlots.ValuesOf(template, facts)
            .Select(value => value.Field.Kind == FieldKind.Place ? value.Known with { Value = Place(value.Known.Value).Value } : value.Known).ToList();
        var pseudonymizer = new Pseudonymizer(known);
        var text = FieldPlaces.Fill(template.Consigne!, name => Slot(pseudonymizer, template, facts, name));
        if (notes.Length > 0) text = $"{text} {Spoken(pseudonymizer.Mask(AsInForm(notes, known)).Text)}";

        return new LetterConsigne(text, pseudonymizer.Slots.Where(slot => text.Contains(SlotNames.InBrackets(slot.Key), StringComparison.Ordinal)).ToDictionary());
    }

    private static string Slot(Pseudonymizer pseudonymizer, LetterTemplate template, LetterFacts facts, string name)
    {
        if (!facts.Values.TryGetValue(name, out var value)) return "[à compléter]";

        if (name == CommonFields.Civility) return value;

        var kind = template.Field(name)!.Kind;
        var (lead, said) = kind == FieldKind.Place ? Place(value) : (string.Empty, value);
        return lead + pseudonymizer.SlotOf(LetterSlots.Family(kind)!, said);
    }

    // Models were trained on « à l'agence de [LIEU_1] », and forms say « agence de Lyon ».
    private static (string Lead, string Value) Place(string value) =>
        Agency().Match(value) is { Success: true } agency ? ($"l'{agency.Value}", value[agency.Length..]) : (string.Empty, value);

    [GeneratedRegex(@"^agence (?:de |du |des |d['’])")]
    private static partial Regex Agency();

    // « LEFEVRE » in the notes is « Lefèvre » of the form; « il y a » is not « Mme Y ».
    private static string AsInForm(string notes, List<KnownValue> known) => known.Where(value => value.Value.Length > 1).Aggregate(notes, (text, value) =>
        SpelledAlike.Find(text, value.Value).Aggregate(text, (written, start) => written.Remove(start, value.Value.Length).Insert(start, value.Value)));

    private static string Spoken(string masked) => SlotNames.InText().Replace(masked, match => SlotNames.IsTrained(match.Groups[1].Value) ? match.Value : string.Empty)
        .Replace("  ", " ", StringComparison.Ordinal).Trim();
}
