namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>A text whose personal data are slots.</summary>
/// <param name="Slots">Name without brackets → value, in the order of the text.</param>
public sealed record MaskedText(string Text, IReadOnlyDictionary<string, string> Slots)
{
    /// <summary>The values put back in one pass, so that a value that looks like a slot stays what it is. An unknown slot is left as it stands.</summary>
    public static string Restore(string text, IReadOnlyDictionary<string, string> slots) =>
        SlotNames.InText().Replace(text, match => slots.GetValueOrDefault(match.Groups[1].Value, match.Value));

    public string Restore() => Restore(Text, Slots);
}
