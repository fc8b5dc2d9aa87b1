using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Runs;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Equity;

public sealed class MirrorRunsTests
{
    [Fact]
    public async Task Start_StoresTheResultBeforeAnyPageHearsOfTheEnd()
    {
        await using var desk = await LetterDesk.OpenAsync(new ScriptedChatClient("Vous êtes attendu(e) le [DATE_1]."));

        var running = desk.MirrorRuns.Start();
        await EndOfAsync(running);

        var report = await desk.Mirrors.LastAsync(TestDeadline.Token());
        Assert.Null(running.Problem);
        Assert.Equal(running.Total, running.Done);
        Assert.Equal(running.Total, report!.Pairs.Count);
        Assert.Equal("modèle de test", report.Model);
        Assert.Equal(desk.Time.GetUtcNow(), report.MadeAt);
        Assert.Contains(report.Pairs, pair => pair.ModelSentences > 0);
        Assert.Contains(report.Pairs, pair => pair.Letters.Other.Pieces.Any(piece => piece.Kind == MirrorPieceKind.Swapped));
        Assert.Null(desk.MirrorRuns.Running);
    }

    [Fact]
    public async Task Start_Again_TakesThePlaceOfTheLastResult()
    {
        await using var desk = await LetterDesk.OpenAsync();
        await EndOfAsync(desk.MirrorRuns.Start());
        desk.Time.Advance(TimeSpan.FromDays(1));

        await EndOfAsync(desk.MirrorRuns.Start());

        Assert.Equal(desk.Time.GetUtcNow(), (await desk.Mirrors.LastAsync(TestDeadline.Token()))!.MadeAt);
    }

    [Fact]
    public async Task Stop_KeepsNothing()
    {
        using var chat = new HangingChatClient();
        await using var desk = await LetterDesk.OpenAsync(chat);

        var running = desk.MirrorRuns.Start();
        Assert.Same(running, desk.MirrorRuns.Start());
        await chat.Asked;
        running.Stop();
        await EndOfAsync(running);

        Assert.True(running.IsStopped);
        Assert.Null(running.Problem);
        Assert.Null(await desk.Mirrors.LastAsync(TestDeadline.Token()));
    }

    [Fact]
    public async Task Failure_IsSaid()
    {
        using var chat = new HangingChatClient(new InvalidOperationException("no model"));
        await using var desk = await LetterDesk.OpenAsync(chat);

        var running = desk.MirrorRuns.Start();
        await EndOfAsync(running);

        Assert.Equal("Recommencez.", running.Problem);
        Assert.False(running.IsStopped);
        Assert.Null(desk.MirrorRuns.Running);
    }

    private static async Task EndOfAsync(RunningMirror running)
    {
        var deadline = TestDeadline.Token();
        while (!running.IsEnded) await Task.Delay(10, deadline);
    }
}
