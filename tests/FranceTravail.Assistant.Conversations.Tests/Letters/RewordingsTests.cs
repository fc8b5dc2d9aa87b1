using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class RewordingsTests
{
    private const string Draft = "Objet : Convocation\n\nMadame,\n\nVous êtes convoqué à un entretien de suivi le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1].\n\n[SIGNATAIRE]";

    [Fact]
    public async Task Start_StoresTheVersionBeforeAnyPageHearsOfTheEnd()
    {
        await using var desk = await LetterDesk.OpenAsync(new ScriptedChatClient(Draft));
        var id = await desk.SaveAsync(LetterDesk.Begin("convocation"));

        var running = desk.Rewordings.Start(id, LetterDesk.Author);
        await EndOfAsync(running);

        var saved = await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token());
        Assert.Null(running.Problem);
        Assert.Contains("12 décembre 2026", running.Written, StringComparison.Ordinal);
        Assert.Equal(LetterVersionKind.Reworded, Assert.Single(saved!.Versions).Kind);
        Assert.Equal(saved.State.Text, saved.Versions[0].Text);
        Assert.NotEmpty(saved.State.ModelSentences);
        Assert.Null(desk.Rewordings.Find(id));
    }

    [Fact]
    public async Task Stop_LeavesTheLetterAsItWas()
    {
        using var chat = new HangingChatClient();
        await using var desk = await LetterDesk.OpenAsync(chat);
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);

        var running = desk.Rewordings.Start(id, LetterDesk.Author);
        Assert.Same(running, desk.Rewordings.Start(id, LetterDesk.Author));
        await chat.Asked;
        running.Stop();
        await EndOfAsync(running);

        var saved = await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token());
        Assert.Null(running.Problem);
        Assert.Equal(work.Text, saved!.State.Text);
        Assert.Empty(saved.Versions);
    }

    [Fact]
    public async Task Failure_IsSaidAndLosesNothing()
    {
        using var chat = new HangingChatClient(new InvalidOperationException("no model"));
        await using var desk = await LetterDesk.OpenAsync(chat);
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);

        var running = desk.Rewordings.Start(id, LetterDesk.Author);
        await EndOfAsync(running);

        Assert.Equal("Recommencez.", running.Problem);
        Assert.Equal(work.Text, (await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token()))!.State.Text);
    }

    [Fact]
    public async Task Form_TypedWhileTheModelWrites_StaysAndIsInItsWords()
    {
        using var chat = new HangingChatClient();
        await using var desk = await LetterDesk.OpenAsync(chat);
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);

        var running = desk.Rewordings.Start(id, LetterDesk.Author);
        await chat.Asked;
        work.Type(new Dictionary<string, string?> { ["heure"] = "14 h 30" });
        work.Note("Parler du projet.");
        Assert.True(await desk.Store.SaveAsync(id, LetterDesk.Author, work.State, 0, TestDeadline.Token()));
        chat.Say(Draft);
        await EndOfAsync(running);

        var saved = await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token());
        Assert.Equal(LetterVersionKind.Reworded, Assert.Single(saved!.Versions).Kind);
        Assert.Equal("14 h 30", saved.State.Typed["heure"]);
        Assert.Equal("Parler du projet.", saved.State.Notes);
        Assert.Contains("entretien de suivi", saved.State.Text, StringComparison.Ordinal);
        Assert.Contains("14 h 30", saved.State.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_RetouchedWhileTheModelWrites_IsKeptInTheHistory()
    {
        using var chat = new HangingChatClient();
        await using var desk = await LetterDesk.OpenAsync(chat);
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);

        var running = desk.Rewordings.Start(id, LetterDesk.Author);
        await chat.Asked;
        work.Edit(work.Text + "\n\nÀ bientôt.");
        await desk.Store.SaveAsync(id, LetterDesk.Author, work.State, 0, TestDeadline.Token());
        chat.Say(Draft);
        await EndOfAsync(running);

        var saved = await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token());
        Assert.Equal([LetterVersionKind.Edited, LetterVersionKind.Reworded], saved!.Versions.Select(version => version.Kind));
        Assert.Equal(work.Text, saved.Versions[0].Text);
        Assert.Contains(running.Remarks, remark => remark.Contains("historique", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_RetouchedBefore_IsKeptInTheHistoryAndSaid()
    {
        await using var desk = await LetterDesk.OpenAsync(new ScriptedChatClient(Draft));
        var work = LetterDesk.Begin("convocation");
        work.Edit(work.Text.Replace("Merci d'apporter", "N'oubliez pas", StringComparison.Ordinal));
        Assert.True(work.IsRetouched([]));
        var id = await desk.SaveAsync(work);

        var running = desk.Rewordings.Start(id, LetterDesk.Author);
        await EndOfAsync(running);

        var saved = await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token());
        Assert.True(running.IsTaken);
        Assert.Equal([LetterVersionKind.Edited, LetterVersionKind.Reworded], saved!.Versions.Select(version => version.Kind));
        Assert.Contains("Vos retouches ont été remplacées : le texte d'avant est gardé dans l'historique.", running.Remarks);
        Assert.False(new LetterWork(work.Template, saved.State).IsRetouched(saved.Versions));
    }

    [Fact]
    public async Task Nothing_OfTheModelKept_IsSaidAndChangesNothing()
    {
        await using var desk = await LetterDesk.OpenAsync(new ScriptedChatClient("Bonjour."));
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);

        var running = desk.Rewordings.Start(id, LetterDesk.Author);
        await EndOfAsync(running);

        Assert.False(running.IsTaken);
        Assert.Equal(work.Text, (await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token()))!.State.Text);
    }

    private static async Task EndOfAsync(RunningRewording running)
    {
        var deadline = TestDeadline.Token();
        while (!running.IsEnded) await Task.Delay(10, deadline);
    }
}
