namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

/// <summary>Why a rule cannot be kept.</summary>
/// <param name="Words">The words at fault, or the rule that is there already; empty where none can be named.</param>
public sealed record VocabularyFault(VocabularyFaultKind Kind, string Words = "");

public enum VocabularyFaultKind
{
    /// <summary>A side holds nothing.</summary>
    Empty,

    /// <summary>A phrase, or the whole rule, is too long.</summary>
    TooLong,

    /// <summary>Grammatical words only, which no search looks for; an acronym that reads like one is written in capitals.</summary>
    StopWords,

    /// <summary>Only an acronym in capitals can be recognised by its capitals.</summary>
    NoAcronym,

    /// <summary>A sign that the form of rules uses.</summary>
    Sign,

    /// <summary>Adds to a question what it holds already.</summary>
    OwnTerm,

    /// <summary>Another entry says the same.</summary>
    Duplicate,

    /// <summary>Another curator changed the entry since it was seen.</summary>
    Overtaken,
}
