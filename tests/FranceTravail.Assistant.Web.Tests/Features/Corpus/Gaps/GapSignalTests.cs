using Bunit;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Conversations;
using FranceTravail.Assistant.Web.Features.Corpus.Gaps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Corpus.Gaps;

public sealed class GapSignalTests : InterfaceContext
{
    [Fact]
    public async Task Answer_Reported_IsSaidAtOnceAndCanBeTakenBack()
    {
        await MigrateAsync();
        var turn = await AnswerAsync();
        var signal = Render(turn, isRefusal: false);

        await signal.WaitForElement(".gap-report").ClickAsync();

        Assert.Equal("Manque signalé aux documentalistes.", signal.WaitForElement(".gap-reported").TextContent.Trim());
        Assert.Equal(1, await CountAsync());

        await signal.Find(".gap-take-back").ClickAsync();

        signal.WaitForElement(".gap-report");
        Assert.Equal(0, await CountAsync());

        // On what took the place of each button that was pressed.
        signal.WaitForAssertion(() => JSInterop.VerifyFocusAsyncInvoke(calledTimes: 2));
    }

    [Fact]
    public async Task Note_WithAName_IsShownAsItIsKept()
    {
        await MigrateAsync();
        var signal = Render(await AnswerAsync(), isRefusal: false);
        await signal.WaitForElement(".gap-report").ClickAsync();

        await signal.WaitForElement(".gap-note-button").ClickAsync();
        await signal.Find(".gap-note-form input").InputAsync("Le cas de Mme Lambert.");
        await signal.Find(".gap-note-form").SubmitAsync();

        Assert.Equal("Précision : Le cas de Mme [NOM].", signal.WaitForElement(".gap-note").TextContent);
    }

    [Fact]
    public async Task Note_OfAReportErasedMeanwhile_IsNotLost()
    {
        await MigrateAsync();
        var signal = Render(await AnswerAsync(), isRefusal: false);
        await signal.WaitForElement(".gap-report").ClickAsync();
        await signal.WaitForElement(".gap-note-button").ClickAsync();
        await signal.Find(".gap-note-form input").InputAsync("Le cas des apprentis.");
        await using (var context = await Contexts.CreateDbContextAsync(TestDeadline.Token()))
            await context.GapReports.ExecuteDeleteAsync(TestDeadline.Token());

        await signal.Find(".gap-note-form").SubmitAsync();
        await signal.WaitForElement(".gap-report").ClickAsync();
        await signal.WaitForElement(".gap-note-button").ClickAsync();

        Assert.Equal("Le cas des apprentis.", signal.WaitForElement(".gap-note-form input").GetAttribute("value"));
    }

    [Fact]
    public async Task Refusal_ThatNothingReported_SaysNothing()
    {
        await MigrateAsync();

        var signal = Render(await AnswerAsync(), isRefusal: true);

        Assert.Empty(signal.FindAll("button"));
        Assert.Empty(signal.FindAll(".gap-reported"));
    }

    private IRenderedComponent<GapSignal> Render(Guid turn, bool isRefusal) =>
        Render<GapSignal>(parameters => parameters.Add(signal => signal.TurnId, turn).Add(signal => signal.IsRefusal, isRefusal));

    private async Task<Guid> AnswerAsync()
    {
        var started = await AskAsync("Quelle prime ?");
        await Services.GetRequiredService<ScriptedTurnStore>().SaveAsync(
            started.TurnId, TurnSnapshot.Empty with { Phase = TurnPhase.Completed, SearchQuery = "Quelle prime ?" }, TestDeadline.Token());
        return started.TurnId;
    }

    private async Task<int> CountAsync()
    {
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        return await context.GapReports.CountAsync(report => report.Reason == GapReason.Reported, TestDeadline.Token());
    }
}
