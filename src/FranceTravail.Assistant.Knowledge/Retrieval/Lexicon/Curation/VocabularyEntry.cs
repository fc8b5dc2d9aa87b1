namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

/// <summary>An entry of the vocabulary as it stands.</summary>
/// <param name="Id">The shipped rule as it came, or what was drawn for an entry of the curators' own.</param>
/// <param name="IsShipped">Came with the program; it can be changed and disabled, and not taken out.</param>
/// <param name="LastChange">Null while it is as it came.</param>
/// <param name="IsRemoved">Taken out: the rule is the one that it had.</param>
public sealed record VocabularyEntry(
    string Id, VocabularyRule Rule, bool IsEnabled, bool IsShipped, VocabularyChange? LastChange, bool IsRemoved = false);

/// <summary>A curator's change of an entry.</summary>
/// <param name="Rule">Null where it takes the entry out.</param>
public sealed record VocabularyChange(
    long Id, string Entry, VocabularyRule? Rule, bool IsEnabled, string Author, DateTimeOffset ChangedAt, string? UndoneBy, DateTimeOffset? UndoneAt);
