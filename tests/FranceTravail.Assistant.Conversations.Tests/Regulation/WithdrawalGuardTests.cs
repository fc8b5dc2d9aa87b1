using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class WithdrawalGuardTests
{
    private static readonly Dictionary<string, string> Documents = new()
    {
        ["faux.txt"] = "Le délai de réponse aux réclamations est de dix jours.",
        ["juste.txt"] = "Le délai de réponse aux réclamations des usagers est de quinze jours, à compter de leur réception.",
    };

    [Fact]
    public async Task Document_WithdrawnInTheMiddleOfAnAnswer_IsInNoAnswer()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Première phrase. ", "Deuxième phrase. "], Documents);
        var withdrawn = false;
        fixture.BeforeEachEvent = async turnEvent =>
        {
            if (withdrawn || turnEvent is not TurnEvent.TextDelta) return;

            withdrawn = true;
            await WithdrawAsync(fixture, "documents/faux.txt");
        };

        var turn = await fixture.AskAsync("Quel délai de réponse aux réclamations ?");

        Assert.True(withdrawn);
        Assert.Equal(TurnPhase.Completed, turn.Phase);
        Assert.Equal(["documents/juste.txt"], turn.Passages.Select(passage => passage.DocumentId));
        Assert.Equal(2, fixture.Chat.Requests.Count);
    }

    [Fact]
    public async Task Document_WithdrawnThenRestored_IsUsedAgain()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Oui. "], Documents);
        await WithdrawAsync(fixture, "documents/faux.txt");
        var without = await fixture.AskAsync("Quel délai de réponse aux réclamations ?");

        await fixture.Services.GetRequiredService<DocumentWithdrawals>().RestoreAsync("documents/faux.txt", "curatrice", new HashSet<string> { "tous" }, TestDeadline.Token());
        var with = await fixture.AskAsync("Quel délai de réponse aux réclamations ?");

        Assert.DoesNotContain(without.Passages, passage => passage.DocumentId == "documents/faux.txt");
        Assert.Contains(with.Passages, passage => passage.DocumentId == "documents/faux.txt");
    }

    [Fact]
    public async Task Document_OutOfForceInTheMiddleOfAnAnswer_IsInNoAnswer()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Première phrase. ", "Deuxième phrase. "], Documents);
        var changed = false;
        fixture.BeforeEachEvent = async turnEvent =>
        {
            if (changed || turnEvent is not TurnEvent.TextDelta) return;

            changed = true;
            await EndAsync(fixture, "documents/faux.txt");
        };

        var turn = await fixture.AskAsync("Quel délai de réponse aux réclamations ?");

        Assert.True(changed);
        Assert.Equal(TurnPhase.Completed, turn.Phase);
        Assert.Equal(["documents/juste.txt"], turn.Passages.Select(passage => passage.DocumentId));
    }

    [Fact]
    public async Task Refusal_ForWantOfWhatWasThereAMomentAgo_SaysSo()
    {
        await using var fixture = await AssistantFixture.StartAsync(["Première phrase. ", "Deuxième phrase. "], Documents);
        var withdrawn = false;
        fixture.BeforeEachEvent = async turnEvent =>
        {
            if (withdrawn || turnEvent is not TurnEvent.TextDelta) return;

            withdrawn = true;
            foreach (var name in Documents.Keys) await WithdrawAsync(fixture, $"documents/{name}");
        };

        var turn = await fixture.AskAsync("Quel délai de réponse aux réclamations ?");

        Assert.Equal((TurnPhase.Refused, GapReason.SupportWithdrawn), (turn.Phase, turn.Gap));
    }

    private static async Task EndAsync(AssistantFixture fixture, string documentId) => Assert.Equal(
        DateChangeOutcome.Done,
        await fixture.Services.GetRequiredService<CuratedDates>().ChangeAsync(
            new DateChangeRequest(
                documentId,
                new DocumentDates(null, null, null),
                new DocumentDates(null, new DateOnly(2026, 11, 23), null),
                "Abrogé.",
                "curatrice",
                new HashSet<string> { "tous" }),
            TestDeadline.Token()));

    private static async Task WithdrawAsync(AssistantFixture fixture, string documentId) => Assert.Equal(
        WithdrawalOutcome.Done,
        await fixture.Services.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(
            new WithdrawalRequest(documentId, "Chiffre faux.", null, "curatrice", new HashSet<string> { "tous" }), TestDeadline.Token()));
}
