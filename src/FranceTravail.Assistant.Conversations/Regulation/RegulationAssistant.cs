using System.Diagnostics;
using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Answers one question from the corpus: search, extracts, generation. Holds no state; safe for concurrent use.</summary>
internal sealed class RegulationAssistant(
    SearchQueryBuilder queries,
    PassageFinder finder,
    SpellingCorrection spelling,
    ExtractSelector selector,
    Answerability answerability,
    PassageLister lister,
    AnswerGenerator generator) : IRegulationAssistant
{
    /// <summary>Passages searched: more than are shown, so that the selector can pass over neighbours and long passages.</summary>
    public const int Candidates = 30;

    private const int NearestShown = 3;

    public async IAsyncEnumerable<TurnEvent> AnswerAsync(
        RegulationQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var searching = await queries.BuildAsync(question, cancellationToken);
        yield return searching;

        if (await spelling.FindAsync(question, cancellationToken) is { } correction)
            yield return new TurnEvent.CorrectionSuggested(correction);

        var found = await finder.FindAsync(searching.Query, question.Scope, Candidates, cancellationToken);
        found = found with { Query = found.Query with { Emphasis = FollowUp.TermsOf(question) } };
        if (question.PassagesOnly && found.Passages.Count > 0)
        {
            yield return await lister.ListAsync(question, found, cancellationToken);
            yield return new TurnEvent.Completed(new TurnUsage(0, 0, 0, clock.ElapsedMilliseconds));
            yield break;
        }

        var selection = await selector.SelectAsync(question, found, cancellationToken);
        if (answerability.FindGap(selection) is { } gap)
        {
            var reason = gap == GapReason.NothingFound ? AnswerWording.NothingFound(question.Scope.InForceOn) : AnswerWording.NothingAnswers;
            yield return new TurnEvent.Refused(reason, [.. selection.Extracts.Take(NearestShown)], gap);
            yield break;
        }

        yield return new TurnEvent.PassagesFound(selection.Extracts, selection.Decisive)
        {
            Outdated = selection.Outdated,
            Conflicts = selection.Conflicts,
        };

        await foreach (var turnEvent in generator.GenerateAsync(question, searching.Query, selection, NearestShown, clock, cancellationToken))
            yield return turnEvent;
    }
}
