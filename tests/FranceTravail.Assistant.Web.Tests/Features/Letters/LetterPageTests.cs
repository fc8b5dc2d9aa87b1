using Bunit;
using Bunit.TestDoubles;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

public sealed class LetterPageTests : InterfaceContext
{
    public LetterPageTests()
    {
        Services.AddTestLetters();
    }

    public static TheoryData<string> TemplateNames => [.. LetterTemplates.Load(RepositoryFiles.Path("prompts")).All.Select(template => template.Name)];

    private LetterStore Store => Services.GetRequiredService<LetterStore>();

    private BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    [Fact]
    public async Task Page_WithWhatCouldNotBeStored_IsLeftOnceItIs()
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        var state = LetterState.Of(template, new Dictionary<string, string?> { ["nom"] = "Durand" });
        var ids = await Store.CreateSeriesAsync(Author, template.Name, [state, state], TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, ids[0]));
        Assert.Equal("Courrier 1 sur 2 · 0 validé", page.Find(".series-place [role=status]").TextContent);

        await Contexts.BreakStorageAsync(true);
        await page.Find("#letter-nom").ChangeAsync("Dupont");
        Navigation.NavigateTo(page.Find(".series-next").GetAttribute("href")!);
        Assert.Equal(NavigationState.Prevented, Navigation.History.First().State);
        Assert.Equal(LetterServices.Problem, page.Find(".page-problem").TextContent);

        await Contexts.BreakStorageAsync(false);
        Navigation.NavigateTo(page.Find(".series-next").GetAttribute("href")!);
        Assert.Equal(NavigationState.Succeeded, Navigation.History.First().State);
        Assert.Equal("Dupont", (await Store.FindAsync(ids[0], Author, TestDeadline.Token()))!.State.Typed["nom"]);
    }

    [Fact]
    public async Task Validation_IsSignedWithTheWordsOfTheButton()
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        var id = await Store.CreateAsync(Author, template.Name, LetterState.Of(template, OpenLetterTests.Typed), TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));
        var words = page.Find(".validate-button").TextContent.Trim();

        await page.Find(".validate-button").ClickAsync();

        Assert.Equal([words], (await Store.FindAsync(id, Author, TestDeadline.Token()))!.Validation!.Ticked);
        Assert.Equal([words], page.FindAll(".validation-ticked li").Select(line => line.TextContent));
    }

    [Fact]
    public async Task Validation_WhileTheModelWrites_IsNotOfferedAndNothingIsSaidToBeChecked()
    {
        Services.AddSingleton<ILetterDrafter>(new WaitingDrafter());
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        var id = await Store.CreateAsync(Author, template.Name, LetterState.Of(template, OpenLetterTests.Typed), TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));
        Assert.NotEmpty(page.FindAll(".checks-summary.is-fine"));

        await page.Find(".reword-button").ClickAsync();
        Assert.NotEmpty(page.FindAll(".checks-summary.is-waiting"));
        Assert.Equal("true", page.Find(".validate-button").GetAttribute("aria-disabled"));
        await page.Find(".validate-button").ClickAsync();

        Assert.Contains("Le modèle écrit", page.Find(".validation-refused").TextContent, StringComparison.Ordinal);
        Assert.Null((await Store.FindAsync(id, Author, TestDeadline.Token()))!.Validation);
        await page.Find(".stop-rewording").ClickAsync();
    }

    [Fact]
    public async Task Rewording_OfARetouchedText_WarnsOnceBeforeAndSaysWhenNothingCameOfIt()
    {
        var drafter = new WaitingDrafter();
        Services.AddSingleton<ILetterDrafter>(drafter);
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        var state = LetterState.Of(template, OpenLetterTests.Typed);
        var id = await Store.CreateAsync(Author, template.Name, state with { Text = state.Text.Replace("Je vous prie", "Venez.\n\nJe vous prie", StringComparison.Ordinal) }, TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));

        await page.Find(".reword-button").ClickAsync();
        Assert.Contains("historique", page.Find(".letter-retouched").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".stop-rewording"));
        await page.Find(".reword-button").ClickAsync();
        Assert.NotEmpty(page.FindAll(".stop-rewording"));

        var facts = LetterFacts.Read(template, OpenLetterTests.Typed);
        drafter.Say(new LetterDraft(template, facts, LetterComposer.Compose(template, facts), new Dictionary<string, string>(), null, null, [], []));
        page.WaitForElement(".reword-button", TimeSpan.FromSeconds(10));
        page.WaitForAssertion(() => Assert.Contains("il reste ce qu’il était", string.Concat(page.FindAll(".visually-hidden[role=status]").Select(status => status.TextContent)), StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".letter-retouched"));
    }

    [Theory]
    [InlineData("#letter-nom", "Dupont")]
    [InlineData("#letter-nom", "Durand", true)]
    public async Task Tick_OfTheModelsWords_FallsWhenTheTextChanges(string field, string value, bool comesBack = false)
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        const string words = "Votre venue nous permettra de préparer votre projet.";
        var state = LetterState.Of(template, OpenLetterTests.Typed);
        state = state with { Text = state.Text.Replace("Je vous prie", $"{words}\n\nJe vous prie", StringComparison.Ordinal), ModelSentences = [words] };
        var id = await Store.CreateAsync(Author, template.Name, state, TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));
        if (comesBack) await page.Find(field).ChangeAsync("Dupont");

        await page.Find(".validation-tick input").ChangeAsync(true);
        Assert.False(page.Find(".validate-button").HasAttribute("aria-disabled"));
        await page.Find(field).ChangeAsync(value);

        Assert.False(page.Find(".validation-tick input").HasAttribute("checked"));
        Assert.Equal("true", page.Find(".validate-button").GetAttribute("aria-disabled"));
    }

    [Fact]
    public async Task Review_ListItemsThatFollowEachOther_AreOneList()
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        var typed = new Dictionary<string, string?>(OpenLetterTests.Typed) { ["pieces"] = "Curriculum vitae\nContrat d'engagement" };
        var id = await Store.CreateAsync(Author, template.Name, LetterState.Of(template, typed), TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));

        await page.Find(".review-toggle").ClickAsync();

        Assert.Equal(["Curriculum vitae", "Contrat d'engagement"], Assert.Single(page.FindAll(".letter-paper ul")).QuerySelectorAll("li .review-sentence").Select(item => item.LastChild!.TextContent));
    }

    [Fact]
    public async Task Review_LinesOfAField_StayLines()
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("trop-percu")!;
        var id = await Store.CreateAsync(Author, template.Name, LetterState.Of(template, new Dictionary<string, string?> { ["motif"] = "Motif un\nMotif deux" }), TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));

        await page.Find(".review-toggle").ClickAsync();

        var block = page.FindAll(".review-block").Single(candidate => candidate.TextContent.Contains("Motif un", StringComparison.Ordinal));
        Assert.Single(block.QuerySelectorAll("br"));
    }

    [Fact]
    public async Task Undo_WithNothingLeftToUndo_SaysSoWithoutLosingTheKeyboard()
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        var state = LetterState.Of(template, OpenLetterTests.Typed);
        var id = await Store.CreateAsync(Author, template.Name, state, TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));

        Assert.Equal("true", page.Find(".undo-button").GetAttribute("aria-disabled"));
        Assert.False(page.Find(".undo-button").HasAttribute("disabled"));
        await page.Find(".undo-button").ClickAsync();

        Assert.Equal(state.Text, (await Store.FindAsync(id, Author, TestDeadline.Token()))!.State.Text);
    }

    [Fact]
    public async Task Page_OfTheNextLetter_KeepsNothingOfTheOneBefore()
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        var ids = await Store.CreateSeriesAsync(
            Author, template.Name, [.. new[] { "Durand", "Moreau" }.Select(name => LetterState.Of(template, new Dictionary<string, string?> { ["nom"] = name }))], TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, ids[0]));
        await page.Find("#letter-date").ChangeAsync("demain");
        Assert.NotEmpty(page.FindAll("#letter-date-error"));
        await page.Find(".validate-button").ClickAsync();
        Assert.NotEmpty(page.Find(".validation-refused").TextContent);

        page.Render(parameters => parameters.Add(component => component.Id, ids[1]));

        Assert.EndsWith("Moreau", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal("Moreau", page.Find("#letter-nom").GetAttribute("value"));
        Assert.Empty(page.FindAll("#letter-date-error"));
        Assert.Empty(page.Find(".validation-refused").TextContent);
    }

    [Theory]
    [MemberData(nameof(TemplateNames))]
    public async Task Page_OfAnyTemplate_IsFilledFromEmptyToALetterThatCanLeave(string name)
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find(name)!;
        var id = await Store.CreateAsync(Author, template.Name, LetterState.Of(template, new Dictionary<string, string?>()), TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));
        Assert.NotEmpty(page.FindAll(".check.is-missing"));

        foreach (var (field, value) in template.Example)
        {
            var input = $"#letter-{field.Replace('_', '-')}";
            var choices = page.FindAll($"{input} input");
            await (choices.Count > 0 ? choices.Single(choice => choice.GetAttribute("value") == value) : page.Find(input)).ChangeAsync(value);
        }

        Assert.Empty(page.FindAll(".check.is-missing").Select(check => check.TextContent));
        Assert.Equal(template.IsLocked, page.Find("#letter-text").HasAttribute("readonly"));
    }

    [Theory]
    [InlineData("decision-sanction", "Letter.ShowText")]
    [InlineData("convocation", "Letter.Write")]
    public async Task Review_OfALockedText_OffersNoChange(string name, string back)
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find(name)!;
        var id = await Store.CreateAsync(Author, template.Name, LetterState.Of(template, template.Example.ToDictionary(fact => fact.Key, fact => (string?)fact.Value)), TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));

        await page.Find(".review-toggle").ClickAsync();

        Assert.Equal(Text[back].Value, page.Find(".review-toggle").TextContent.Trim());
    }

    [Fact]
    public async Task Page_OfALockedTextThatIsNoLongerTheTemplates_OffersTheWayBack()
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("avertissement")!;
        var state = LetterState.Of(template, template.Example.ToDictionary(fact => fact.Key, fact => (string?)fact.Value));
        var id = await Store.CreateAsync(Author, template.Name, state with { Text = state.Text.Replace("15 décembre", "16 décembre", StringComparison.Ordinal) }, TestDeadline.Token());
        var page = Render<LetterPage>(parameters => parameters.Add(component => component.Id, id));

        await page.FindAll(".check.is-missing button").Single(button => button.TextContent.Contains("Revenir au texte du modèle", StringComparison.Ordinal)).ClickAsync();

        Assert.Empty(page.FindAll(".check.is-missing"));
        Assert.Equal(state.Text, (await Store.FindAsync(id, Author, TestDeadline.Token()))!.State.Text);
    }
}
