using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

/// <summary>What a curator may see and do of the search vocabulary; every call is refused to anybody else.</summary>
public sealed class VocabularyDesk(
    SearchVocabulary vocabulary, VocabularyPreview preview, CurrentUser user, TimeProvider time)
{
    public bool IsAllowed => user.IsCurator;

    public Task<IReadOnlyList<VocabularyEntry>> ReadAsync(CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return vocabulary.ReadAsync(cancellationToken);
    }

    public Task<IReadOnlyList<VocabularyChange>> HistoryAsync(string entry, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return vocabulary.HistoryAsync(entry, cancellationToken);
    }

    public Task<IReadOnlyList<VocabularyFault>> CheckAsync(string? entry, VocabularyRule rule, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return vocabulary.CheckAsync(entry, rule, cancellationToken);
    }

    /// <summary>What spoke against it; empty where it was saved.</summary>
    /// <param name="seen">As it was shown; null for a new one.</param>
    public Task<IReadOnlyList<VocabularyFault>> SaveAsync(
        VocabularyEntry? seen, VocabularyRule rule, bool isEnabled, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return vocabulary.SaveAsync(seen, rule, isEnabled, user.Name, cancellationToken);
    }

    /// <summary>False where another changed it since it was shown.</summary>
    public Task<bool> RemoveAsync(VocabularyEntry seen, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return vocabulary.RemoveAsync(seen, user.Name, cancellationToken);
    }

    public Task<bool> UndoAsync(VocabularyChange change, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return vocabulary.UndoAsync(change.Entry, change.Id, user.Name, cancellationToken);
    }

    /// <summary>What a question of today finds before and after a change.</summary>
    public Task<(SearchPreview Before, SearchPreview After)> PreviewAsync(
        string question, string? entry, VocabularyRule rule, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return preview.CompareAsync(question, entry, rule, new SearchScope(user.Groups, ParisCalendar.Today(time)), cancellationToken);
    }
}
