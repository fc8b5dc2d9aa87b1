using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>The rules that a turn leans on: the decisive sentences of what its answer cites.</summary>
internal static class CitedRules
{
    /// <summary>Those of the answer; of the best text where nothing is cited.</summary>
    public static IReadOnlyList<CitedRule> OfAnswer(TurnSnapshot snapshot, DateOnly on)
    {
        var numbers = CitationMarkers.Numbers(snapshot.Answer);
        var cited = snapshot.Passages.Where(passage => numbers.Contains(passage.Number)).ToList();
        var decisive = snapshot.Decisive.Where(sentence => cited.Exists(passage => passage.PassageId == sentence.PassageId)).ToList();
        if (decisive.Count > 0) return [.. decisive.Select(CitedRule.From)];

        return cited.Count > 0
            ? [.. cited.Select(passage => OfExtract(passage, on))]
            : [.. snapshot.Decisive.Take(1).Select(CitedRule.From)];
    }

    /// <summary>The rule for which a passage is opened.</summary>
    public static CitedRule OfPassage(NumberedPassage passage, TurnSnapshot snapshot, DateOnly on)
    {
        var sentence = DecisiveOf(passage, snapshot);
        var ranked = snapshot.Ranked.FirstOrDefault(candidate => candidate.Passage.PassageId == passage.PassageId);
        return (sentence, ranked) switch
        {
            ({ } decisive, _) => CitedRule.From(decisive),
            (_, { } listed) => CitedRule.From(listed),
            _ => OfExtract(passage, on),
        };
    }

    /// <summary>The sentence to go to in a passage: the one that was asked for, or the one that ranks first in it.</summary>
    public static DocumentSpan? SpanOf(NumberedPassage passage, TurnSnapshot snapshot) =>
        passage.Decisive ?? DecisiveOf(passage, snapshot)?.Span;

    // A passage can hold several of the sentences shown: the one that it was opened for goes first.
    private static DecisiveSentence? DecisiveOf(NumberedPassage passage, TurnSnapshot snapshot) =>
        snapshot.Decisive.Where(candidate => candidate.PassageId == passage.PassageId)
            .OrderByDescending(candidate => candidate.Span == passage.Decisive)
            .FirstOrDefault();

    private static CitedRule OfExtract(NumberedPassage passage, DateOnly on) =>
        CitedRule.From(passage, AnswerNotices.OfQuote(passage.Extract, passage.Date, on));
}
