using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>
/// A selection with slots for the form's values and for what the detectors find. A long text of the form is prose of the agent, like
/// notes: its own personal data become slots, not the whole of it, or there would be nothing to rewrite.
/// </summary>
internal sealed class SelectionMask
{
    private readonly Pseudonymizer _pseudonymizer;

    /// <param name="texts">All that will be masked: a value of the form is found in them however it is spelled.</param>
    public SelectionMask(LetterTemplate template, LetterFacts facts, params IEnumerable<string> texts)
    {
        var known = LetterSlots.ValuesOf(template, facts).Where(value => value.Field.Kind != FieldKind.LongText && value.Known.Value.Length > 0).Select(value => value.Known).ToList();
        _pseudonymizer = new Pseudonymizer([.. known.Concat(texts.SelectMany(text => known.SelectMany(value => Written(value, text)))).Distinct()]);
    }

    public IReadOnlyDictionary<string, string> Slots => _pseudonymizer.Slots;

    public string Mask(string text) => _pseudonymizer.Mask(text).Text;

    public string SlotOf(string family, string value) => _pseudonymizer.SlotOf(family, value);

    private static IEnumerable<KnownValue> Written(KnownValue value, string text) =>
        SpelledAlike.In(text, value.Value).Select(written => value with { Value = written });
}
