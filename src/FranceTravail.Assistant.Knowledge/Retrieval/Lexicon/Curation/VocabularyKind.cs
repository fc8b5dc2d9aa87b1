namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

public enum VocabularyKind
{
    /// <summary>« a, b »: a question with one of them looks for the others too.</summary>
    Equivalents,

    /// <summary>« a => b »: a question with a looks for b too, not the other way round.</summary>
    OneWay,

    /// <summary>« ! CAT »: acronyms that are recognised in capitals only.</summary>
    CapitalsOnly,
}
