using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class AnswerCompletionTests
{
    private static readonly Dictionary<string, string> Corpus = new()
    {
        ["preavis.md"] = """
            # Préavis de démission

            Le préavis de démission est dû par le salarié qui quitte son entreprise.

            La durée du préavis de démission est de deux mois pour un cadre.

            Sont dispensés du préavis de démission :

            - la salariée enceinte ;
            - le salarié qui crée une entreprise.
            """,
    };

    [Fact]
    public async Task Answer_ListOnlyIntroduced_GetsTheItemsOfTheSource()
    {
        await using var assistant = await AssistantFixture.StartAsync(["Sont dispensés du préavis de démission [1] :"], Corpus);

        var turn = await assistant.AskAsync("Qui est dispensé du préavis de démission ?");

        Assert.Equal(
            "Sont dispensés du préavis de démission [1] :\n- la salariée enceinte ; [1]\n- le salarié qui crée une entreprise. [1]", turn.Answer);
    }

    [Fact]
    public async Task Answer_FigureAskedForAndMissing_IsSaidByTheSource()
    {
        await using var assistant = await AssistantFixture.StartAsync(["Le préavis de démission est dû par le salarié [1]."], Corpus);

        var turn = await assistant.AskAsync("Quelle est la durée du préavis de démission d'un cadre ?");

        Assert.Equal(
            "Le préavis de démission est dû par le salarié [1].\n\nLa source dit : « La durée du préavis de démission est de deux mois pour un cadre. » [1].",
            turn.Answer);
    }

    [Fact]
    public async Task Answer_ToAFollowUp_GetsNoFigureOfAnotherCase()
    {
        await using var assistant = await AssistantFixture.StartAsync(["La salariée enceinte en est dispensée [1]."], Corpus);

        var turn = await assistant.AskAsync(
            "et une salariée enceinte ?", new PastExchange("Quelle est la durée du préavis de démission d'un cadre ?", "Deux mois."));

        Assert.Equal("La salariée enceinte en est dispensée [1].", turn.Answer);
    }

    [Fact]
    public async Task Answer_FigureGiven_StaysAsItIs()
    {
        await using var assistant = await AssistantFixture.StartAsync(["La durée du préavis de démission est de deux mois pour un cadre [1]."], Corpus);

        var turn = await assistant.AskAsync("Quelle est la durée du préavis de démission d'un cadre ?");

        Assert.Equal("La durée du préavis de démission est de deux mois pour un cadre [1].", turn.Answer);
    }

    [Fact]
    public async Task Answer_SentenceThatFailsTwice_IsReplacedByTheSource()
    {
        await using var assistant = await AssistantFixture.StartAsync(["La durée du préavis de démission est de six mois pour un cadre [1]."], Corpus);

        var turn = await assistant.AskAsync("Quelle est la durée du préavis de démission d'un cadre ?");

        Assert.Equal(TurnPhase.Completed, turn.Phase);
        Assert.DoesNotContain("six mois", turn.Answer, StringComparison.Ordinal);
        Assert.StartsWith("La source dit : « ", turn.Answer, StringComparison.Ordinal);
        Assert.Contains(turn.Checks, check => check.Sentence.Contains("six mois", StringComparison.Ordinal) && check.Reason is not null);
    }
}
