using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

public sealed class OpenLetterTests : InterfaceContext
{
    private static readonly Dictionary<string, string?> Typed = new()
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
