using System.Text;

namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>
/// Puts slots in the place of values, numbered in the order in which they come. One instance gives one numbering: the same value
/// has the same slot in every text that it masks.
/// </summary>
public sealed class Pseudonymizer(IReadOnlyList<KnownValue> known)
{
    private readonly Dictionary<(string Family, string Value), string> _names = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly Dictionary<string, string> _slots = [];

    /// <summary>Name without brackets → value, of every text masked so far.</summary>
    public IReadOnlyDictionary<string, string> Slots => _slots;

    /// <summary>The slot of a value, in brackets; a new one where it has none yet.</summary>
    public string SlotOf(string family, string value)
    {
        if (_names.TryGetValue((family, value), out var name)) return SlotNames.InBrackets(name);

        var number = _counts[family] = _counts.GetValueOrDefault(family) + 1;
        name = SlotNames.Numbered(family, number);
        _names[(family, value)] = name;
        _slots[name] = value;
        return SlotNames.InBrackets(name);
    }

    public MaskedText Mask(string text)
    {
        var masked = new StringBuilder(text.Length);
        var slots = new Dictionary<string, string>();
        var from = 0;
        foreach (var (start, length, family) in Spans(text))
        {
            var value = text.Substring(start, length);
            var slot = SlotOf(family, value);
            slots[slot[1..^1]] = value;
            masked.Append(text, from, start - from).Append(slot);
            from = start + length;
        }

        return new MaskedText(masked.Append(text, from, text.Length - from).ToString(), slots);
    }

    // Look-alikes first: whatever else they hold, they may not be taken for slots of ours. Then the form's values, the longest
    // first, since a first name may be part of a last name.
    private List<(int Start, int Length, string Family)> Spans(string text)
    {
        var spans = new List<(int Start, int Length, string Family)>();
        foreach (var match in SlotNames.InText().EnumerateMatches(text)) Add(match.Index, match.Length, SlotNames.Family(PersonalDataKind.SlotLookAlike));
        foreach (var value in known.Where(value => value.Value.Length > 0).OrderByDescending(value => value.Value.Length))
        {
            foreach (var start in WholeWords.Find(text, value.Value)) Add(start, value.Value.Length, value.Family);
        }

        foreach (var datum in PersonalDataReader.ReadWithFacts(text)) Add(datum.Start, datum.Text.Length, SlotNames.Family(datum.Kind));
        spans.Sort((one, other) => one.Start.CompareTo(other.Start));
        return spans;

        void Add(int start, int length, string family)
        {
            if (!spans.Exists(span => span.Start < start + length && start < span.Start + span.Length)) spans.Add((start, length, family));
        }
    }
}
