using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Conversations.Tests.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Conversations.Tests.Gaps;

public sealed class GapSearchTests
{
    private static readonly Dictionary<string, string> Documents = new()
    {
        ["délai.txt"] = "Le délai de réponse aux réclamations est de dix jours.",
    };

    [Fact]
    public async Task Question_ThatTheCorpusAnswers_WouldBeAnsweredAndAsksNoModel()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours. "], Documents);

        var verdict = await SearchAsync(fixture, "Quel délai de réponse aux réclamations ?", new DateOnly(2026, 11, 24));

        Assert.Null(verdict.Gap);
        Assert.Equal("documents/délai.txt", Assert.Single(verdict.Passages).Passage.DocumentId);
        Assert.Empty(fixture.Chat.Requests);
    }

    [Fact]
    public async Task Question_WithNothingInForceThatDay_IsStillMissing()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours. "], []);

        var verdict = await SearchAsync(fixture, "Quel délai de réponse aux réclamations ?", new DateOnly(2026, 11, 24));

        Assert.Equal(GapReason.NothingFound, verdict.Gap);
        Assert.Empty(verdict.Passages);
    }

    [Fact]
    public async Task Verdict_IsThatOfTheAnswerItself()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours. "], Documents);
        const string Question = "Quel est le tarif des parkings de la mairie ?";

        var turn = await fixture.AskAsync(Question);
        var verdict = await SearchAsync(fixture, Question, new DateOnly(2026, 11, 24));

        Assert.Equal(turn.Phase == TurnPhase.Refused ? turn.Gap : null, verdict.Gap);
    }

    private static Task<GapVerdict> SearchAsync(AssistantFixture fixture, string query, DateOnly on) =>
        fixture.Services.GetRequiredService<GapSearch>().SearchAsync(
            query, new SearchScope(new HashSet<string> { "tous" }, on), TestDeadline.Token());
}
