using FranceTravail.Assistant.Knowledge.Evaluation.Checker;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation.Checker;

public sealed class CheckerEvaluatorTests
{
    private const string Sentence = "Depuis le 1er avril 2025, l'employeur ne peut pas dépasser un délai de 15 jours prévu à l'article L. 1237-19 du code.";

    private static readonly CheckedExample Example = new(
        Sentence,
        $"Rupture conventionnelle\n{Sentence} La demande est libre.",
        "Congés payés\nLe salarié acquiert deux jours et demi par mois de travail effectif.");

    [Fact]
    public void Of_SentenceWithEverything_MakesOneErrorOfEachKind()
    {
        var mutations = Mutations.Of(Example).ToList();

        Assert.Equal(Enum.GetValues<MutationKind>().Order(), mutations.Select(mutation => mutation.Kind).Order());
        Assert.All(mutations, mutation => Assert.DoesNotContain($"{Sentence} [1]", mutation.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Negation_IsTakenOutOrPutIn()
    {
        var taken = Mutations.Of(Example).Single(mutation => mutation.Kind == MutationKind.Negation);
        var put = Mutations.Of(Example with { Sentence = "La prime est versée au salarié." }).Single(mutation => mutation.Kind == MutationKind.Negation);

        Assert.Contains("l'employeur peut dépasser", taken.Sentence, StringComparison.Ordinal);
        Assert.Contains("La prime n'est pas versée", put.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_TrueSentence_CatchesEveryErrorWithoutAlarm()
    {
        var scores = CheckerEvaluator.Evaluate([Example]);

        Assert.Equal(1, scores.Caught.Value);
        Assert.Empty(scores.Missed);
        Assert.Empty(scores.Refused);
        Assert.Equal(0, scores.FalseAlarms.Value);
    }
}
