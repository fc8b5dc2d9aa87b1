using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Conversations.Tests.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Conversations.Tests.Gaps;

public sealed class GapSearchTests
{
    private const string Answered = "Quel délai de réponse aux réclamations ?";

    // Lets through only what holds every word of the question.
    private static readonly GateCalibration EveryWord = new([0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0], Bias: 0, Threshold: 1);

    private static readonly Dictionary<string, string> Documents = new()
    {
        ["délai.txt"] = "Le délai de réponse aux réclamations est de dix jours.",
    };

    [Fact]
    public async Task Question_ThatTheCorpusAnswers_WouldBeAnsweredAndAsksNoModel()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours. "], Documents);

        var verdict = await SearchAsync(fixture, Answered, new DateOnly(2026, 11, 24));

        Assert.Null(verdict.Gap);
        Assert.Equal("documents/délai.txt", Assert.Single(verdict.Passages).Passage.DocumentId);
        Assert.Empty(fixture.Chat.Requests);
    }

    [Fact]
    public async Task Question_WithMarks_IsJudgedWithoutThem()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours. "], Documents, gate: EveryWord);

        var verdict = await SearchAsync(fixture, "[NOM] Quel délai de réponse aux réclamations ?", new DateOnly(2026, 11, 24));

        Assert.Null(verdict.Gap);
    }

    [Fact]
    public async Task Question_WithNothingInForceThatDay_IsStillMissing()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours. "], new(Documents)
        {
            ["manifest.jsonl"] = """{"id": "délai", "path": "délai.txt", "title": "Délai", "inForceTo": "2025-12-31"}""",
        });
        Assert.Null((await SearchAsync(fixture, Answered, new DateOnly(2025, 12, 31))).Gap);

        var verdict = await SearchAsync(fixture, Answered, new DateOnly(2026, 1, 1));

        Assert.Equal(GapReason.NothingFound, verdict.Gap);
        Assert.Empty(verdict.Passages);
    }

    [Theory]
    [InlineData(Answered, TurnPhase.Completed, null)]
    [InlineData("Quel est le tarif des parkings de la mairie ?", TurnPhase.Refused, GapReason.NothingAnswers)]
    public async Task Verdict_IsThatOfTheAnswerItself(string question, TurnPhase phase, GapReason? expected)
    {
        await using var fixture = await AssistantFixture.StartAsync(["Dix jours [1]. "], Documents, gate: EveryWord);

        var turn = await fixture.AskAsync(question);
        var verdict = await SearchAsync(fixture, question, new DateOnly(2026, 11, 24));

        Assert.Equal((phase, expected), (turn.Phase, turn.Gap));
        Assert.Equal(expected, verdict.Gap);
    }

    private static Task<GapVerdict> SearchAsync(AssistantFixture fixture, string query, DateOnly on) =>
        fixture.Services.GetRequiredService<GapSearch>().SearchAsync(
            query, new SearchScope(new HashSet<string> { "tous" }, on), TestDeadline.Token());
}
