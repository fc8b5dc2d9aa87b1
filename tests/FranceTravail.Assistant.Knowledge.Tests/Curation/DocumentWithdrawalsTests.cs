using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Tests.Ingestion;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Curation;

public sealed class DocumentWithdrawalsTests
{
    private const string Id = "documents/délai.txt";

    private static readonly HashSet<string> Everyone = ["tous"];

    [Fact]
    public async Task Document_Withdrawn_IsFoundNoMoreByAnyProcess()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        var other = fixture.StartProcess();
        Assert.NotEmpty(await fixture.FindAsync("délai de réponse", other));

        await WithdrawAsync(process);

        Assert.Empty(await fixture.FindAsync("délai de réponse", process));
        Assert.Empty(await fixture.FindAsync("délai de réponse", other));
    }

    [Fact]
    public async Task Reason_IsKeptWithoutPersonalData()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();

        await Withdrawals(process).WithdrawAsync(
            new WithdrawalRequest(Id, "Signalé par Mme Bertin au 06 12 34 56 78.", null, "curatrice", Everyone), TestDeadline.Token());

        await using var store = await fixture.OpenStoreAsync();
        Assert.Equal("Signalé par Mme [NOM] au [TELEPHONE_1].", (await store.Withdrawals.SingleAsync(TestDeadline.Token())).Reason);
        Assert.Equal("Signalé par Mme [NOM] au [TELEPHONE_1].", (await store.DocumentVersions.SingleAsync(TestDeadline.Token())).Reason);
    }

    [Fact]
    public async Task Document_Restored_IsFoundAgainByEveryProcess()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        var other = fixture.StartProcess();
        await WithdrawAsync(process);
        Assert.Empty(await fixture.FindAsync("délai de réponse", other));

        var outcome = await Withdrawals(process).RestoreAsync(Id, "curatrice", Everyone, TestDeadline.Token());

        Assert.Equal(WithdrawalOutcome.Done, outcome);
        Assert.Equal(Id, Assert.Single(await fixture.FindAsync("délai de réponse", process)).Hit.DocumentId);
        Assert.Single(await fixture.FindAsync("délai de réponse", other));
    }

    [Fact]
    public async Task Import_OfAWithdrawnDocument_IsRefusedWithTheReason()
    {
        await using var fixture = await StartAsync();
        await WithdrawAsync(fixture.StartProcess());
        fixture.Write("délai.txt", "Le délai de réponse est de douze jours.");

        var result = Assert.Single(await fixture.ImportAsync());

        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Contains("Chiffre faux.", result.Reason, StringComparison.Ordinal);
        Assert.Empty(await fixture.FindAsync("délai de réponse"));
    }

    [Fact]
    public async Task Withdrawal_AndItsRelease_KeepWhoWhenAndWhy()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await WithdrawAsync(process);
        await Withdrawals(process).RestoreAsync(Id, "un autre", Everyone, TestDeadline.Token());

        await using var store = await fixture.OpenStoreAsync();
        var record = await store.Withdrawals.SingleAsync(TestDeadline.Token());
        Assert.Equal(("curatrice", "Chiffre faux.", "un autre"), (record.WithdrawnBy, record.Reason, record.RestoredBy));
        Assert.True(record.RestoredAt >= record.WithdrawnAt);
    }

    [Fact]
    public async Task Document_WithdrawnTwice_IsDoneOnce()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await WithdrawAsync(process);

        var outcome = await Withdrawals(process).WithdrawAsync(new WithdrawalRequest(Id, "Encore.", null, "un autre", Everyone), TestDeadline.Token());

        Assert.Equal(WithdrawalOutcome.NothingToDo, outcome);
    }

    [Fact]
    public async Task Document_OfOtherGroups_IsNeitherWithdrawnNorRestored()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        var others = new HashSet<string> { "direction" };

        var withdrawal = await Withdrawals(process).WithdrawAsync(new WithdrawalRequest(Id, "Faux.", null, "un autre", others), TestDeadline.Token());
        await WithdrawAsync(process);
        var restoring = await Withdrawals(process).RestoreAsync(Id, "un autre", others, TestDeadline.Token());

        Assert.Equal((WithdrawalOutcome.NothingToDo, WithdrawalOutcome.NothingToDo), (withdrawal, restoring));
        Assert.Empty(await fixture.FindAsync("délai de réponse", process));
    }

    [Theory]
    [InlineData("inconnu")]
    [InlineData(Id)]
    public async Task Replacement_ThatIsNoOtherDocument_IsRefused(string replacement)
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();

        var outcome = await Withdrawals(process).WithdrawAsync(new WithdrawalRequest(Id, "Remplacé.", replacement, "curatrice", Everyone), TestDeadline.Token());

        Assert.Equal(WithdrawalOutcome.UnknownReplacement, outcome);
        Assert.NotEmpty(await fixture.FindAsync("délai de réponse", process));
    }

    private static async Task<ImporterFixture> StartAsync()
    {
        var fixture = await ImporterFixture.StartAsync();
        fixture.Write("délai.txt", "Le délai de réponse est de dix jours.");
        await fixture.ImportAsync();
        return fixture;
    }

    private static DocumentWithdrawals Withdrawals(IServiceProvider process) => process.GetRequiredService<DocumentWithdrawals>();

    private static async Task WithdrawAsync(IServiceProvider process) => Assert.Equal(
        WithdrawalOutcome.Done,
        await Withdrawals(process).WithdrawAsync(new WithdrawalRequest(Id, " Chiffre faux. ", null, "curatrice", Everyone), TestDeadline.Token()));
}
