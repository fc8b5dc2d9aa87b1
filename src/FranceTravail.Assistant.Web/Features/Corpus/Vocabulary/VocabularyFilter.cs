using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

namespace FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

/// <summary>Which entries to list.</summary>
/// <param name="Words">In the entry, whatever the case and the accents.</param>
/// <param name="Standing">Null is all but those taken out.</param>
public sealed record VocabularyFilter(string Words = "", VocabularyKind? Kind = null, VocabularyStanding? Standing = null)
{
    public bool Lets(VocabularyEntry entry) =>
        (Kind is null || entry.Rule.Kind == Kind)
        && Standing switch
        {
            null => !entry.IsRemoved,
            VocabularyStanding.Own => entry is { IsShipped: false, IsRemoved: false },
            VocabularyStanding.Changed => entry is { IsShipped: true, LastChange: not null },
            VocabularyStanding.Disabled => entry is { IsEnabled: false, IsRemoved: false },
            _ => entry.IsRemoved,
        }
        && FrenchWords.Holds(entry.Rule.Line, Words.Trim());
}

public enum VocabularyStanding
{
    /// <summary>Added by curators.</summary>
    Own,

    /// <summary>Came with the program, and curators changed it.</summary>
    Changed,

    Disabled,

    /// <summary>Added by curators and taken out again.</summary>
    Removed,
}
