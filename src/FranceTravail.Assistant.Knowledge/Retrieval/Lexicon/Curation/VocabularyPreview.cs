namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

/// <summary>What a question looks for and finds, with the vocabulary as it stands and with a rule that is not saved yet.</summary>
public sealed class VocabularyPreview(SearchVocabulary vocabulary, QueryExpander expander, PassageFinder finder)
{
    private const int Shown = 5;

    /// <param name="entry">The entry that the rule changes; null for a new one.</param>
    /// <param name="rule">Null takes the entry out; otherwise one that nothing speaks against.</param>
    public async Task<(SearchPreview Before, SearchPreview After)> CompareAsync(
        string question, string? entry, VocabularyRule? rule, SearchScope scope, CancellationToken cancellationToken)
    {
        var others = (await vocabulary.ReadAsync(cancellationToken)).Where(other => other.Id != entry);
        var changed = rule is null
            ? others
            : others.Prepend(new VocabularyEntry(entry ?? string.Empty, rule, IsEnabled: true, IsShipped: false, LastChange: null));
        return (
            await SearchAsync(expander.Expand(question), scope, cancellationToken),
            await SearchAsync(QueryExpander.Expand(question, vocabulary.LexiconOf(changed)), scope, cancellationToken));
    }

    private async Task<SearchPreview> SearchAsync(ExpandedQuery query, SearchScope scope, CancellationToken cancellationToken) =>
        new(query.Added, (await finder.FindAsync(query, scope, Shown, cancellationToken)).Passages);
}

/// <param name="Added">What the vocabulary adds to the question, in words.</param>
/// <param name="Passages">The first that are found, best first.</param>
public sealed record SearchPreview(IReadOnlyList<string> Added, IReadOnlyList<FoundPassage> Passages);
