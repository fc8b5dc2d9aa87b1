using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>« agence d'Évry » reaches the model as « l'agence d'[LIEU_1] », and comes back as « l'agence de [LIEU_1] » or without its agency.</summary>
internal sealed class PlaceLeads(LetterTemplate template, LetterFacts facts, LetterConsigne consigne)
{
    private static readonly string[] Agencies = ["agence de ", "agence du ", "agence des ", "agence d'", "agence d’"];

    // What the form says before the slot's value; empty for a place that is no agency.
    private readonly List<(string Slot, string Lead)> _leads = [.. consigne.Slots.Where(slot => slot.Key.StartsWith(SlotNames.Place, StringComparison.Ordinal)).Select(slot => (
        SlotNames.InBrackets(slot.Key),
        template.Fields.Where(field => field.Kind == FieldKind.Place).Select(field => facts.Values.GetValueOrDefault(field.Name))
            .FirstOrDefault(value => value?.EndsWith(slot.Value, StringComparison.Ordinal) == true)?[..^slot.Value.Length] ?? string.Empty))];

    /// <summary>The sentence with the preposition of the form.</summary>
    public string Corrected(string sentence) => _leads.Where(place => place.Lead.Length > 0)
        .Aggregate(sentence, (text, place) => Agencies.Aggregate(text, (written, agency) => written.Replace(agency + place.Slot, place.Lead + place.Slot, StringComparison.Ordinal)));

    /// <summary>True where an agency is missing before its town, or stands before what is none.</summary>
    public bool AreSaidOtherwise(string sentence) => _leads.Exists(place => sentence.Contains(place.Slot, StringComparison.Ordinal) && (place.Lead.Length > 0
        ? !sentence.Contains(place.Lead + place.Slot, StringComparison.Ordinal)
        : Agencies.Any(agency => sentence.Contains(agency + place.Slot, StringComparison.Ordinal))));
}
