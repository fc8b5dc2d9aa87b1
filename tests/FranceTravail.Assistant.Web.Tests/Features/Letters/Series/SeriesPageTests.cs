using System.Collections.Concurrent;
using System.Text;
using Bunit;
using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters.Series;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters.Series;

public sealed class SeriesPageTests : InterfaceContext
{
    private const string Rows = "Civilité\tNom\tDate\tHeure\tLieu\tSignataire\tFonction\tRemarque\n"
        + "Mme\tDurand\t12/12/2026\t10 h\tagence\tPaul Martin\tconseiller\t\n"
        + "M.\tMoreau\t31/02/2026\t11 h\tagence\tPaul Martin\tconseiller\tà rappeler\n"
        + "Mme\tPetit\t14/12/2026\t9 h\tagence\tPaul Martin\tconseiller\t\tde trop\n";

    public SeriesPageTests()
    {
        Services.AddTestLetters();
        JSInterop.SetupModule("./Features/Letters/Series/PasteBox.razor.js").Setup<IJSStreamReference?>("read", _ => true).SetResult(new Pasted(Rows));
    }

    private LetterStore Store => Services.GetRequiredService<LetterStore>();

    [Fact]
    public async Task Rows_Read_AreShownWithTheirFaultsAndMakeOneLetterEach()
    {
        await MigrateAsync();
        var page = await ReadAsync();

        Assert.Equal("3 lignes lues · 1 prête · 1 à compléter · 1 sans courrier", page.Find(".series-count").TextContent);
        Assert.Equal(["Prête", "À compléter", "Sans courrier"], page.FindAll(".row-state").Select(state => state.TextContent));
        Assert.Contains("« Remarque »", page.Find(".preview-unrecognised").TextContent, StringComparison.Ordinal);
        Assert.Equal("Créer 2 courriers", page.Find(".create-series").TextContent.Trim());
        await page.Find(".create-series").ClickAsync();

        var letters = await Store.ListAsync(Author, TestDeadline.Token());
        Assert.Equal([("Mme Durand", false), ("M. Moreau", true)], letters.Select(letter => (letter.Recipient!, letter.IsToComplete)));
        Assert.EndsWith($"/courriers/{letters[0].Id}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_WithAmounts_ShowThemAsTheyWereRead()
    {
        SeriesRow[] rows = [new(2, new Dictionary<string, string?>(), [], ["Montant : 412,60 €"]), new(3, new Dictionary<string, string?>(), ["À corriger"], [])];

        var preview = Render<SeriesPreview>(parameters => parameters.Add(component => component.Series, new LetterSeries(rows, [], null)));

        Assert.Equal(["Montant : 412,60 €", ""], preview.FindAll(".row-amounts").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Rows_NoneReady_AreCountedInTheSingular()
    {
        await MigrateAsync();
        JSInterop.SetupModule("./Features/Letters/Series/PasteBox.razor.js").Setup<IJSStreamReference?>("read", _ => true).SetResult(new Pasted("Civilité\tNom\nMme\tDurand\nMme\tDurand"));

        var page = await ReadAsync();

        Assert.Equal("2 lignes lues · 0 prête · 2 à compléter", page.Find(".series-count").TextContent);
        Assert.Contains("ligne 2", page.Find(".row-remark").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_ToBeCompleted_CanBeLeftOut()
    {
        await MigrateAsync();
        var page = await ReadAsync();

        await page.Find(".series-tick input").ChangeAsync(false);
        Assert.Equal("Créer 1 courrier", page.Find(".create-series").TextContent.Trim());
        await page.Find(".create-series").ClickAsync();

        Assert.Equal("Mme Durand", Assert.Single(await Store.ListAsync(Author, TestDeadline.Token())).Recipient);
    }

    [Fact]
    public async Task Letters_ThatCouldNotBeStored_AreSaidAndTheRowsStay()
    {
        await MigrateAsync();
        var page = await ReadAsync();
        await Contexts.BreakStorageAsync(true);

        await page.Find(".create-series").ClickAsync();

        Assert.Contains("n’ont pas pu être créés", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.FindAll(".preview-rows tbody tr").Count);
        await Contexts.BreakStorageAsync(false);
        await page.Find(".create-series").ClickAsync();
        Assert.Equal(2, (await Store.ListAsync(Author, TestDeadline.Token())).Count);
    }

    [Fact]
    public async Task SharedValue_TypedAfterTheRowsWereRead_IsInThemAtOnce()
    {
        await MigrateAsync();
        var page = await ReadAsync();

        await page.Find("#letter-agence").ChangeAsync("Agence de démonstration");
        await page.Find(".create-series").ClickAsync();

        var id = (await Store.ListAsync(Author, TestDeadline.Token()))[0].Id;
        Assert.StartsWith("Agence de démonstration", (await Store.FindAsync(id, Author, TestDeadline.Token()))!.State.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_AskedForTwiceAtOnce_AreMadeOnce()
    {
        await MigrateAsync();
        var page = await ReadAsync();
        var button = page.Find(".create-series");

        await Task.WhenAll(button.ClickAsync(), button.ClickAsync());

        Assert.Equal(2, (await Store.ListAsync(Author, TestDeadline.Token())).Count);
    }

    [Fact]
    public async Task Template_ThatDoesNotExist_IsSaid()
    {
        await MigrateAsync();

        var page = Render<SeriesPage>(parameters => parameters.Add(component => component.Template, "inconnu"));

        Assert.Contains("n’existe pas", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("textarea"));
    }

    [Fact]
    public async Task Logs_AtDebug_HoldNoWordOfTheRows()
    {
        var lines = new ConcurrentQueue<string>();
        Services.AddSingleton(LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Debug).AddProvider(new LineCollector(lines))));
        await MigrateAsync();
        var page = await ReadAsync();

        await Contexts.BreakStorageAsync(true);
        await page.Find(".create-series").ClickAsync();
        await Contexts.BreakStorageAsync(false);
        await page.Find(".create-series").ClickAsync();

        Assert.Equal(2, (await Store.ListAsync(Author, TestDeadline.Token())).Count);
        Assert.Contains(lines, line => line.StartsWith("The letters of a series", StringComparison.Ordinal));
        string[] secrets = ["Durand", "Moreau", "Petit", "rappeler", "de trop"];
        Assert.DoesNotContain(lines, line => secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task<IRenderedComponent<SeriesPage>> ReadAsync()
    {
        var page = Render<SeriesPage>(parameters => parameters.Add(component => component.Template, "convocation"));
        page.WaitForElement(".read-rows");
        await page.Find(".read-rows").ClickAsync();
        page.WaitForElement(".series-count");
        return page;
    }

    private sealed class Pasted(string text) : IJSStreamReference
    {
        private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

        public long Length => _bytes.Length;

        public ValueTask<Stream> OpenReadStreamAsync(long maxAllowedSize, CancellationToken cancellationToken) => ValueTask.FromResult<Stream>(new MemoryStream(_bytes));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
