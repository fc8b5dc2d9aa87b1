namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

/// <summary>A rule as its fields are typed.</summary>
/// <param name="Words">A <see cref="PhraseList"/>: the equivalents, the triggers, or the acronyms.</param>
/// <param name="Added">A <see cref="PhraseList"/>: what a one-way rule adds; empty for the other kinds.</param>
public sealed record VocabularyRule(VocabularyKind Kind, string Words, string Added)
{
    /// <summary>The words, and what is added.</summary>
    public (IReadOnlyList<string> Words, IReadOnlyList<string> Added) Phrases => (PhraseList.Split(Words), PhraseList.Split(Added));

    /// <summary>In the form of the shipped files.</summary>
    public string Line => Kind switch
    {
        VocabularyKind.CapitalsOnly => $"! {PhraseList.Join(Phrases.Words)}",
        VocabularyKind.OneWay => $"{PhraseList.Join(Phrases.Words)} {LexiconReader.Arrow} {PhraseList.Join(Phrases.Added)}",
        _ => PhraseList.Join(Phrases.Words),
    };

    public static VocabularyRule Read(string line)
    {
        line = line.Trim();
        if (line.StartsWith('!')) return new VocabularyRule(VocabularyKind.CapitalsOnly, line[1..].Trim(), string.Empty);

        var arrow = line.IndexOf(LexiconReader.Arrow, StringComparison.Ordinal);
        return arrow < 0
            ? new VocabularyRule(VocabularyKind.Equivalents, line, string.Empty)
            : new VocabularyRule(VocabularyKind.OneWay, line[..arrow].Trim(), line[(arrow + LexiconReader.Arrow.Length)..].Trim());
    }
}
