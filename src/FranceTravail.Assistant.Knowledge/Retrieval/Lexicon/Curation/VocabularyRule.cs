namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

/// <summary>A rule as its fields are typed.</summary>
/// <param name="Words">Separated by commas: the equivalents, the triggers, or the acronyms.</param>
/// <param name="Added">Separated by commas: what a one-way rule adds; empty for the other kinds.</param>
public sealed record VocabularyRule(VocabularyKind Kind, string Words, string Added)
{
    private const string Arrow = "=>";

    /// <summary>The words, and what is added.</summary>
    internal (IReadOnlyList<string> Words, IReadOnlyList<string> Added) Phrases => (Split(Words), Split(Added));

    /// <summary>In the form of the shipped files.</summary>
    public string Line => Kind switch
    {
        VocabularyKind.CapitalsOnly => $"! {string.Join(", ", Split(Words))}",
        VocabularyKind.OneWay => $"{string.Join(", ", Split(Words))} {Arrow} {string.Join(", ", Split(Added))}",
        _ => string.Join(", ", Split(Words)),
    };

    public static VocabularyRule Read(string line)
    {
        line = line.Trim();
        if (line.StartsWith('!')) return new VocabularyRule(VocabularyKind.CapitalsOnly, line[1..].Trim(), string.Empty);

        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        return arrow < 0
            ? new VocabularyRule(VocabularyKind.Equivalents, line, string.Empty)
            : new VocabularyRule(VocabularyKind.OneWay, line[..arrow].Trim(), line[(arrow + Arrow.Length)..].Trim());
    }

    private static string[] Split(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
