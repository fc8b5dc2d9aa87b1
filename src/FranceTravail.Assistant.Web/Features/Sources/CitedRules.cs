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
        var sentence = snapshot.Decisive.FirstOrDefault(candidate => candidate.PassageId == passage.PassageId);
        var ranked = snapshot.Ranked.FirstOrDefault(candidate => candidate.Passage.PassageId == passage.PassageId);
        return (sentence, ranked) switch
        {
            ({ } decisive, _) => CitedRule.From(decisive),
            (_, { } listed) => CitedRule.From(listed),
            _ => OfExtract(passage, on),
        };
    }

    private static CitedRule OfExtract(NumberedPassage passage, DateOnly on) =>
        CitedRule.From(passage, AnswerNotices.OfQuote(passage.Extract, passage.Date, on));
}
