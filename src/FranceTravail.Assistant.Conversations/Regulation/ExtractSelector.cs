using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Chooses, among what was found, what the model reads: whole passages, or the decisive sentences for a model that drowns in more.</summary>
internal sealed class ExtractSelector(SourceSorter sorter, EvidenceRanker ranker, ExtractBudget budget, ChatProfile profile)
{
    private const int DecisiveShown = 3;

    // The best sentences, among which those of a recent text come before those of an old one.
    private const int Considered = 6;

    public async Task<Selection> SelectAsync(RegulationQuestion question, PassageFindings found, CancellationToken cancellationToken)
    {
        var on = question.Scope.InForceOn;
        var sources = sorter.Sort(found, question);
        var evidence = await ranker.RankAsync(sources.Findings, profile.EvidencePassages, cancellationToken);
        var best = RecentFirst.Order([.. evidence.Take(Considered)], candidate => candidate.Passage, on);
        var chosen = profile.ReadsEvidence ? EvidenceExtracts.From(AskedRows.Of(found.Query.Text, [.. best.Take(profile.EvidenceSentences)])) : WholePassages.From(sources.Findings.Passages);
        var extracts = await budget.FitAsync(
            chosen.Select(extract => extract with { Decisive = BestOf(extract.Passage, evidence) }), cancellationToken);
        return new Selection(
            extracts,
            [.. best.Take(DecisiveShown).Select(candidate => Decisive(candidate, on))],
            best,
            SignalReader.Read(found.Query.Text, found, evidence),
            [.. sources.Outdated.Select((passage, index) => new Extract(passage, passage.Text).Numbered(extracts.Count + index + 1))],
            [.. FigureConflicts.Find(evidence, on).Select(pair => new FigureConflict(Decisive(pair.First, on), Decisive(pair.Second, on)))],
            found.Query.Emphasis);
    }

    private static EvidenceSentence? BestOf(FoundPassage passage, IReadOnlyList<EvidenceCandidate> evidence) =>
        evidence.FirstOrDefault(candidate => candidate.Passage.Hit.PassageId == passage.Hit.PassageId)?.Sentence;

    private static DecisiveSentence Decisive(EvidenceCandidate candidate, DateOnly on) => new(
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
        candidate.Passage.OffsetInDocument(candidate.Sentence.End),
        AnswerNotices.OfQuote(candidate.Sentence.InContext, candidate.Passage.Date, on));
}
