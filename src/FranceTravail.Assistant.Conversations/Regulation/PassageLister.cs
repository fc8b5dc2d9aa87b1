using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Passages only: the best passages as they are, each with its decisive sentence. Asks nothing of a chat model.</summary>
internal sealed class PassageLister(SourceSorter sorter, EvidenceRanker ranker)
{
    private const int Shown = 8;

    public async Task<TurnEvent.PassagesRanked> ListAsync(
        RegulationQuestion question, PassageFindings found, CancellationToken cancellationToken)
    {
        var sources = sorter.Sort(found, question);
        var listed = WholePassages.From(sources.Findings.Passages).Take(Shown).ToList();
        var evidence = await ranker.RankAsync(
            sources.Findings with { Passages = [.. listed.Select(extract => extract.Passage)] }, Shown, cancellationToken);
        var decisive = evidence
            .GroupBy(candidate => candidate.Passage)
            .ToDictionary(passage => passage.Key, passage => passage.First().Sentence);
        return new TurnEvent.PassagesRanked(
            [.. listed.Select((extract, index) => Rank(extract, index + 1, decisive.GetValueOrDefault(extract.Passage), question.Scope.InForceOn))],
            [.. sources.Outdated.Select((passage, index) => new Extract(passage, passage.Text).Numbered(listed.Count + index + 1))]);
    }

    private static RankedPassage Rank(Extract extract, int number, EvidenceSentence? sentence, DateOnly on)
    {
        var rule = sentence?.InContext ?? extract.Text;
        return new RankedPassage(
            (extract with { Decisive = sentence }).Numbered(number) with { Extract = rule },
            sentence?.Start ?? 0,
            sentence?.End ?? 0,
            AnswerNotices.OfQuote(rule, extract.Passage.Date, on));
    }
}
