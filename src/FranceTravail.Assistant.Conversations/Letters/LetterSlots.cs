using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Which slot stands for a field where the model is spoken to; only those of its training.</summary>
internal static class LetterSlots
{
    // Stands for what never enters a prompt; no model was trained on it, so it is left out of what is spoken.
    private const string Unspeakable = "VALEUR";

    /// <summary>What a text must be searched for before a model sees it: each value of the form that is no choice, lists line by line.</summary>
    public static IEnumerable<(LetterField Field, KnownValue Known)> ValuesOf(LetterTemplate template, LetterFacts facts) => template.Fields
        .Where(field => field.Kind is not (FieldKind.Choice or FieldKind.YesNo) && facts.Values.ContainsKey(field.Name))
        .SelectMany(field => facts.Values[field.Name].Split('\n').Select(value => (field, new KnownValue(Family(field.Kind) ?? Unspeakable, value))));

    /// <summary>Null for what never enters a prompt.</summary>
    public static string? Family(FieldKind kind) => kind switch
    {
        FieldKind.Date => SlotNames.Date,
        FieldKind.Time => SlotNames.Time,
        FieldKind.Amount => SlotNames.Amount,
        FieldKind.Place => SlotNames.Place,
        FieldKind.Company => SlotNames.Company,
        FieldKind.LastName => SlotNames.LastName,
        FieldKind.FirstName => SlotNames.FirstName,
        FieldKind.Signer => SlotNames.Signer,
        _ => null,
    };
}
