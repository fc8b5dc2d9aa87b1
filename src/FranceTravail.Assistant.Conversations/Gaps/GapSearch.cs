using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <summary>Asks again what got no answer, up to the gate: passages, and whether an answer would be written today. No chat model is asked.</summary>
public sealed class GapSearch
{
    private const int Shown = 5;

    private readonly PassageFinder _finder;
    private readonly ExtractSelector _selector;
    private readonly Answerability _answerability;
    private readonly PassageLister _lister;

    internal GapSearch(PassageFinder finder, ExtractSelector selector, Answerability answerability, PassageLister lister)
    {
        _finder = finder;
        _selector = selector;
        _answerability = answerability;
        _lister = lister;
    }

    /// <param name="marked">The question as its gap holds it.</param>
    public async Task<GapVerdict> SearchAsync(string marked, SearchScope scope, CancellationToken cancellationToken)
    {
        var query = SlotNames.Without(marked);
        var question = new RegulationQuestion(query, scope, [], PassagesOnly: true);
        var found = await _finder.FindAsync(query, scope, RegulationAssistant.Candidates, cancellationToken);
        var gap = _answerability.FindGap(await _selector.SelectAsync(question, found, cancellationToken));
        var ranked = await _lister.ListAsync(question, found, cancellationToken);
        return new GapVerdict(gap, [.. ranked.Passages.Take(Shown)]);
    }
}
