using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters;
using FranceTravail.Assistant.Web.Features.Letters.Sheet;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

public sealed class OpenLetterTests : InterfaceContext
{
    internal static readonly Dictionary<string, string?> Typed = new()
    {
        ["civilite"] = "Mme",
        ["nom"] = "Durand",
        ["date"] = "12/12/2026",
        ["heure"] = "10 h",
        ["lieu"] = "agence de Lyon",
        ["signataire"] = "Paul Martin",
        ["fonction"] = "conseiller",
    };

    public OpenLetterTests()
    {
        Services.AddTestLetters();
    }

    private LetterStore Store => Services.GetRequiredService<LetterStore>();

    [Fact]
    public async Task Letter_OfASeries_CountsItsOwnValidationUntilItsTextChanges()
    {
        var ids = await CreateAsync();
        using var letter = await OpenAsync(ids[1]);
        Assert.Equal((2, 3, 0), Place(letter));

        await letter.ValidateAsync(["Lu"]);
        Assert.Equal((2, 3, 1), Place(letter));
        await letter.EditAsync(letter.Work.Text + "\n\nÀ bientôt.");

        Assert.Equal((2, 3, 0), Place(letter));
    }

    [Fact]
    public async Task Letter_WhoseNeighbourWasDeleted_LeadsToTheOneAfter()
    {
        var ids = await CreateAsync();
        await Store.DeleteAsync(ids[1], Author, TestDeadline.Token());

        using var letter = await OpenAsync(ids[0]);

        Assert.Equal(ids[2], letter.Walk!.Next);
        Assert.Equal((1, 2, 0), Place(letter));
    }

    [Fact]
    public async Task Value_SaidAgain_IsNotWrittenOverWhatAnotherPageDid()
    {
        var ids = await CreateAsync();
        using var first = await OpenAsync(ids[0]);
        await first.TypeAsync(new Dictionary<string, string?> { ["heure"] = "14 h 30" });
        using var second = await OpenAsync(ids[0]);

        await first.TypeAsync(new Dictionary<string, string?> { ["heure"] = "14 h 30" });
        await second.EditAsync(second.Work.Text + "\n\nBonne journée.");

        Assert.EndsWith("Bonne journée.", second.Work.Text, StringComparison.Ordinal);
        Assert.Equal(0, second.Overtakings);
    }

    [Fact]
    public async Task Letter_BegunAlone_HasNoSeries()
    {
        await MigrateAsync();
        var alone = await Store.CreateAsync(Author, "convocation", State(), TestDeadline.Token());

        using var letter = await OpenAsync(alone);

        Assert.Null(letter.Walk);
    }

    [Fact]
    public async Task Change_ThatCouldNotBeStored_IsStoredAtTheNextTry()
    {
        var ids = await CreateAsync();
        using var letter = await OpenAsync(ids[0]);

        await Contexts.BreakStorageAsync(true);
        await letter.TypeAsync(new Dictionary<string, string?> { ["nom"] = "Dupont" });
        Assert.Equal(LetterServices.Problem, letter.Problem);
        Assert.False(await letter.StoreAsync());
        await Contexts.BreakStorageAsync(false);

        Assert.True(await letter.StoreAsync());
        Assert.Null(letter.Problem);
        Assert.Equal("Dupont", (await Store.FindAsync(ids[0], Author, TestDeadline.Token()))!.State.Typed["nom"]);
    }

    [Fact]
    public async Task Text_OfAPageThatIsBehind_IsKeptAsAVersionAndTheOtherPagesLetterShown()
    {
        var ids = await CreateAsync();
        using var first = await OpenAsync(ids[0]);
        using var second = await OpenAsync(ids[0]);
        var mine = first.Work.Text + "\n\nÀ bientôt.";

        await second.EditAsync(second.Work.Text + "\n\nBonne journée.");
        await first.EditAsync(mine);

        Assert.Equal(1, first.Overtakings);
        Assert.Equal(second.Work.Text, first.Work.Text);
        Assert.Equal(mine, Assert.Single(first.Versions).Text);
        var text = first.Work.Text + "\n\nAu revoir.";
        await first.EditAsync(text);
        Assert.Equal(text, (await Store.FindAsync(ids[0], Author, TestDeadline.Token()))!.State.Text);
        Assert.Equal(1, first.Overtakings);
    }

    [Fact]
    public async Task Form_OfAPageThatIsBehind_GoesIntoTheLetterOfTheOtherPage()
    {
        var ids = await CreateAsync();
        using var first = await OpenAsync(ids[0]);
        using var second = await OpenAsync(ids[0]);

        await second.TypeAsync(new Dictionary<string, string?> { ["heure"] = "14 h 30" });
        await first.TypeAsync(new Dictionary<string, string?> { ["lieu"] = "agence de Bron" });

        var saved = (await Store.FindAsync(ids[0], Author, TestDeadline.Token()))!.State;
        Assert.Equal(("14 h 30", "agence de Bron"), (saved.Typed["heure"], saved.Typed["lieu"]));
        Assert.Equal(saved.Text, first.Work.Text);
        Assert.Contains("14 h 30", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validation_OfAPageThatIsBehind_IsNotGiven()
    {
        var ids = await CreateAsync();
        using var first = await OpenAsync(ids[0]);
        using var second = await OpenAsync(ids[0]);

        await second.TypeAsync(new Dictionary<string, string?> { ["heure"] = "14 h 30" });
        await first.ValidateAsync(["Lu"]);

        Assert.Null((await Store.FindAsync(ids[0], Author, TestDeadline.Token()))!.Validation);
        Assert.False(first.IsValidated);
        Assert.Equal(1, first.Overtakings);
    }

    [Fact]
    public async Task Validation_WhileTheModelWrites_IsNeitherGivenNorHeldByAnyPage()
    {
        Services.AddSingleton<ILetterDrafter>(new WaitingDrafter());
        var ids = await CreateAsync();
        using var first = await OpenAsync(ids[0]);
        using var second = await OpenAsync(ids[0]);
        await second.ValidateAsync(["Lu"]);
        using var signed = await OpenAsync(ids[0]);
        Assert.True(signed.IsValidated);

        await first.EditAsync(first.Work.Text);
        await first.RewordAsync();
        Assert.True(first.IsBeingWritten);
        Assert.False(signed.IsValidated);
        Assert.Throws<InvalidOperationException>(() => signed.Imprint);
        await first.ValidateAsync(["Lu"]);
        await signed.ValidateAsync(["Lu encore"]);

        first.StopRewording();
        var deadline = TestDeadline.Token();
        while (!first.Running!.IsEnded) await Task.Delay(10, deadline);
        await first.EndRewordingAsync();
        Assert.Equal(["Lu"], first.Validation!.Ticked);
        Assert.True(first.IsValidated);
    }

    [Fact]
    public async Task Letter_DeletedInAnotherPage_IsSaidAndCanBeLeft()
    {
        var ids = await CreateAsync();
        using var letter = await OpenAsync(ids[0]);
        await Store.DeleteAsync(ids[0], Author, TestDeadline.Token());

        await letter.EditAsync("Objet : Autre");

        Assert.True(letter.IsGone);
        Assert.Equal("Objet : Autre", letter.Work.Text);
        Assert.True(await letter.StoreAsync());
    }

    [Fact]
    public async Task RewrittenPassage_AfterTheTextWasTypedIn_TakesItsPlaceAlone()
    {
        var ids = await CreateAsync();
        using var letter = await OpenAsync(ids[0]);
        var passage = Passage(letter);

        letter.StartRewriting(RewriteAction.ChangeDate, passage, "samedi 12 décembre");
        await letter.EditAsync("Urgent. " + letter.Work.Text);
        var typed = letter.Work.Text;
        var end = await EndOfAsync(letter);

        Assert.Equal(new TextSelection(passage.Start + 8, passage.Start + 8 + "samedi 12 décembre".Length), end?.Place);
        Assert.Equal(typed.Replace("le 12 décembre 2026", "samedi 12 décembre", StringComparison.Ordinal), letter.Work.Text);
    }

    [Fact]
    public async Task RewrittenPassage_OfALetterThatWasLeft_IsTakenByThePageThatOpensIt()
    {
        var ids = await CreateAsync();
        using (var left = await OpenAsync(ids[0])) left.StartRewriting(RewriteAction.ChangeDate, Passage(left), "samedi 12 décembre");

        using var letter = await OpenAsync(ids[0]);
        var end = await EndOfAsync(letter);

        Assert.NotNull(end?.Place);
        Assert.Contains("samedi 12 décembre", (await Store.FindAsync(ids[0], Author, TestDeadline.Token()))!.State.Text, StringComparison.Ordinal);
        Assert.Null(letter.Rewriting);
        Assert.Null(await letter.EndRewritingAsync());
    }

    [Fact]
    public async Task RewrittenPassage_ThatIsGoneFromTheText_ChangesNothing()
    {
        var ids = await CreateAsync();
        using var letter = await OpenAsync(ids[0]);

        letter.StartRewriting(RewriteAction.ChangeDate, Passage(letter), "samedi 12 décembre");
        await letter.EditAsync("Objet : Autre");
        var end = await EndOfAsync(letter);

        Assert.Null(end!.Place);
        Assert.Equal("Objet : Autre", letter.Work.Text);
    }

    private static TextSelection Passage(OpenLetter letter) => TextSelection.Find(letter.Work.Text, "le 12 décembre 2026", 0)!;

    private static async Task<RewritingEnd?> EndOfAsync(OpenLetter letter)
    {
        var running = letter.Rewriting!;
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        running.Changed += () => ended.TrySetResult();
        if (!running.IsEnded) await ended.Task.WaitAsync(TestDeadline.Token());
        return await letter.EndRewritingAsync();
    }

    private static (int, int, int) Place(OpenLetter letter) => letter.Walk is { } walk ? (walk.Number, walk.Count, walk.Validated) : default;

    private LetterState State() => LetterState.Of(Services.GetRequiredService<LetterTemplates>().Find("convocation")!, Typed);

    private async Task<IReadOnlyList<Guid>> CreateAsync()
    {
        await MigrateAsync();
        return await Store.CreateSeriesAsync(Author, "convocation", [State(), State(), State()], TestDeadline.Token());
    }

    private async Task<OpenLetter> OpenAsync(Guid id)
    {
        var letter = Services.GetRequiredService<OpenLetter>();
        Assert.True(await letter.OpenAsync(id, TestDeadline.Token()));
        return letter;
    }
}
