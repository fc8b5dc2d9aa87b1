using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class PassagesOnlyTests
{
    [Fact]
    public async Task PassagesOnly_Asked_ListsThemWithTheirDecisiveSentenceAndCallsNoModel()
    {
        await using var fixture = await AssistantFixture.StartAsync(
            ["jamais dit"],
            new() { ["a.txt"] = "Le dossier est déposé en ligne. Le délai de réponse est de dix jours. Une copie est gardée." },
            AssistantFixture.SmallModel with { RewritesFollowUps = true });

        var turn = await fixture.AskPassagesAsync("Et quel délai de réponse ?", new PastExchange("Bonjour ?", "Bonjour."));

        var ranked = Assert.Single(turn.Ranked);
        Assert.Equal(TurnPhase.Completed, turn.Phase);
        Assert.Equal("Le délai de réponse est de dix jours.", ranked.Passage.Text[ranked.DecisiveStart..ranked.DecisiveEnd]);
        Assert.Equal(new DocumentSpan(32, 69), ranked.Passage.Decisive);
        Assert.Empty(turn.Answer);
        Assert.Empty(fixture.Chat.Requests);
        Assert.Equal(0, fixture.CountedTexts);
    }

    [Fact]
    public async Task PassagesOnly_WithoutAPassage_IsRefused()
    {
        await using var fixture = await AssistantFixture.StartAsync(["jamais dit"], []);

        Assert.Equal(TurnPhase.Refused, (await fixture.AskPassagesAsync("Quel délai ?")).Phase);
    }
}
