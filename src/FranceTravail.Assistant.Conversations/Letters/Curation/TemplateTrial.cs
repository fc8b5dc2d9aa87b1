using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Evaluation;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Curation;

/// <summary>What a template makes of its example facts, before anybody else uses it.</summary>
/// <param name="Example">The letter of the example, to look at.</param>
/// <param name="Faults">In French; empty for a template that may be published.</param>
public sealed record TemplateTrial(LetterTemplate Template, Letter Example, IReadOnlyList<string> Faults)
{
    public static TemplateTrial Of(LetterTemplate template)
    {
        var faults = Enumerable.Range(0, FactSets.Count).SelectMany(set => FaultsWith(template, LetterFacts.Read(template, FactSets.Of(template, set)))).Distinct().ToList();
        return new TemplateTrial(template, LetterComposer.Compose(template, LetterFacts.Read(template, FactSets.Of(template, 0))), faults);
    }

    private static IEnumerable<string> FaultsWith(LetterTemplate template, LetterFacts facts)
    {
        if (facts.Errors.Count > 0) return facts.Faults(template).Select(fault => $"L'exemple ne remplit pas {fault}");

        var letter = LetterComposer.Compose(template, facts);
        return LetterChecker.Check(template, facts, letter).Where(check => check.IsMandatory && !check.Passed).Select(check => check.Message)
            .Concat(LetterJudge.Faults(template, facts, letter.Text)).Concat(RemedyDuty.Faults(template, facts));
    }
}
