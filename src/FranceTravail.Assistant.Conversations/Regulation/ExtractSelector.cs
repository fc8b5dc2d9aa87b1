using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Chooses, among what was found, what the model reads: whole passages, or the decisive sentences for a model that drowns in more.</summary>
internal sealed class ExtractSelector(EvidenceRanker ranker, ExtractBudget budget, ChatProfile profile)
{
    private const int DecisiveShown = 3;

    public async Task<Selection> SelectAsync(PassageFindings found, CancellationToken cancellationToken)
    {
        var evidence = await ranker.RankAsync(found, profile.EvidencePassages, cancellationToken);
        var extracts = profile.ReadsEvidence ? EvidenceExtracts.From(evidence, profile.EvidenceSentences) : WholePassages.From(found.Passages);
        return new Selection(
            await budget.FitAsync(extracts, cancellationToken),
            [.. evidence.Take(DecisiveShown).Select(Decisive)],
            evidence);
    }

    private static DecisiveSentence Decisive(EvidenceCandidate candidate) => new(
        candidate.Passage.Hit.PassageId,
        candidate.Passage.Hit.VersionId,
        candidate.Passage.Hit.DocumentId,
        candidate.Passage.Title,
        candidate.Passage.Heading,
        candidate.Passage.Page,
        candidate.Passage.Date,
        candidate.Passage.Status,
        candidate.Sentence.InContext,
        candidate.Passage.OffsetInDocument(candidate.Sentence.Start),
        candidate.Passage.OffsetInDocument(candidate.Sentence.End));
}
