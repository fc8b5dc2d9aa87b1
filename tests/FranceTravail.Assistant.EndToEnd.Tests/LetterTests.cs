using System.IO.Compression;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class LetterTests(AssistantSite site)
{
    /// <summary>More stops than the page has, with the conversations and letters that other tests left.</summary>
    private const int MostTabs = 250;

    [Fact]
    public async Task Letter_FormRewordedReviewedAndSigned_IsFoundAgainAfterAReload()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("Vous êtes convoquée à un entretien de suivi le 12 décembre 2026 à 10 h"));

        await visit.Page.Locator(".reword-button").ClickAsync();
        await Expect(visit.Page.GetByText("Le courrier est reformulé et vérifié.")).ToHaveCountAsync(1);
        await visit.Page.Locator(".review-toggle").ClickAsync();
        await Expect(visit.Page.Locator(".letter-paper .is-facts").First).ToBeVisibleAsync();
        await visit.Page.Locator(".review-toggle").ClickAsync();
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("Paul Martin"));
        var text = await visit.LetterText().InputValueAsync();
        foreach (var fact in new[] { "12 décembre 2026", "10 h", "Lyon Part-Dieu", "Diallo", "Curriculum vitae" }) Assert.Single(Regex.Matches(text, Regex.Escape(fact)));

        if (await visit.Page.Locator(".validation-tick input").CountAsync() > 0) await visit.Page.Locator(".validation-tick input").CheckAsync();
        await visit.ValidateButton().ClickAsync();
        await Expect(visit.Page.Locator(".validation-done")).ToContainTextAsync("Relu et validé par agent local le");
        await visit.Page.ReloadAsync();

        await Expect(visit.LetterText()).ToHaveValueAsync(text);
        await Expect(visit.Page.Locator(".validation-done")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".letter-history summary")).ToContainTextAsync("2");
    }

    [Fact]
    public async Task Letter_WrongInput_IsSaidBesideItsFieldAndKeepsTheLetterFromLeaving()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();

        await visit.Page.Locator("#letter-date").FillAsync("31/02/2026");
        await visit.Page.Locator("#letter-date").PressAsync("Tab");

        await Expect(visit.Page.Locator("#letter-date-error")).ToContainTextAsync("jj/mm/aaaa");
        await Expect(visit.Page.Locator("#letter-date")).ToHaveValueAsync("31/02/2026");
        await visit.ValidateButton().ClickAsync(new() { Force = true });
        await Expect(visit.Page.Locator(".validation-refused")).ToContainTextAsync("Corrigez d’abord");
        await Expect(visit.Page.Locator(".validation-done")).ToHaveCountAsync(0);
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Aller au champ" }).ClickAsync();
        await Expect(visit.Page.Locator("#letter-date")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Letter_NoticeRemoved_IsPutBackByOneGesture()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("rappel-actualisation");
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("cesse d'être inscrit"));
        var whole = await visit.LetterText().InputValueAsync();

        await visit.LetterText().FillAsync(whole.Replace("cesse d'être inscrit", "n'est plus inscrit", StringComparison.Ordinal));
        await visit.LetterText().PressAsync("Tab");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Remettre la mention" }).First.ClickAsync();

        await Expect(visit.LetterText()).ToHaveValueAsync(whole);
    }

    [Fact]
    public async Task Letter_LockedText_IsChangedByItsFormAlone()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("decision-sanction");

        await Expect(visit.Page.Locator(".reword-button")).ToHaveCountAsync(0);
        await Expect(visit.LetterText()).Not.ToBeEditableAsync();
        await visit.Page.Locator("#letter-duree").FillAsync("un mois");
        await visit.Page.Locator("#letter-duree").PressAsync("Tab");

        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("Sa durée est la suivante : un mois"));
    }

    [Fact]
    public async Task Keyboard_Alone_BeginsFillsSignsAndTakesTheFile()
    {
        await using var visit = await site.VisitAsync(new() { AcceptDownloads = true });
        await visit.OpenLettersAsync();
        var keyboard = visit.Page.Keyboard;

        await visit.TabToAsync("#letters-words", MostTabs);
        await keyboard.TypeAsync("remerciement");
        await Expect(visit.Page.Locator(".letter-template")).ToHaveCountAsync(1);
        await keyboard.PressAsync("Enter");
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("Objet"));
        foreach (var (field, value) in new[] { ("entreprise", "Atelier Lumière"), ("evenement", "le forum de l'emploi"), ("date", "3/11/2026") }) await TypeAsync(field, value);
        if (!await visit.Page.Locator(".form-signature").EvaluateAsync<bool>("details => details.open"))
        {
            await visit.TabToAsync(".form-signature summary", MostTabs);
            await keyboard.PressAsync("Enter");
        }

        foreach (var (field, value) in new[] { ("signataire", "Paul Martin"), ("fonction", "conseiller") }) await TypeAsync(field, value);
        await visit.TabToAsync(".validate-button", MostTabs);
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".validation-done")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".copy-text")).ToBeFocusedAsync();
        await visit.TabToAsync(".export-docx", MostTabs);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => keyboard.PressAsync("Enter"));

        await Expect(visit.Page.Locator(".export-docx")).ToBeFocusedAsync();
        using var file = new MemoryStream();
        await using (var saved = await download.CreateReadStreamAsync()) await saved.CopyToAsync(file, TestContext.Current.CancellationToken);
        using var document = new ZipArchive(file);
        // The part has a number where the letter was made from a base.
        var body = Assert.Single(document.Entries, entry => Regex.IsMatch(entry.FullName, @"^word/document\d*\.xml$"));
        using var text = new StreamReader(body.Open());
        Assert.Contains("Atelier Lumière", await text.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        async Task TypeAsync(string field, string value)
        {
            await visit.TabToAsync($"#letter-{field}", MostTabs);
            await keyboard.PressAsync("Control+A");
            await keyboard.TypeAsync(value);
        }
    }

    [Fact]
    public async Task Keyboard_OpensALetter_StandsAtItsTitleAndSeesWhereItIs()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");
        await Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();

        await visit.TabToAsync("[data-action=ChangeDate]", MostTabs);

        Assert.Equal("solid 3px", await visit.Page.EvaluateAsync<string>("() => { const style = getComputedStyle(document.activeElement); return `${style.outlineStyle} ${style.outlineWidth}`; }"));
    }

    [Fact]
    public async Task Keyboard_WhileTheModelWrites_KeepsItsPlace()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();

        await visit.Page.Locator(".reword-button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".stop-rewording")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".reword-button")).ToBeFocusedAsync();

        await visit.Page.Locator(".template-button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".template-button")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Review_ListOfTheLetter_IsAList()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();

        await visit.Page.Locator(".review-toggle").ClickAsync();

        await Expect(visit.Page.Locator(".letter-paper").GetByRole(Microsoft.Playwright.AriaRole.List).GetByRole(Microsoft.Playwright.AriaRole.Listitem)).ToContainTextAsync(["Curriculum vitae", "Contrat d'engagement"]);
    }

    [Fact]
    public async Task Sentence_AddedByTheModel_ComesAlsoAfterAReload()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();
        await visit.LetterText().EvaluateAsync("field => { const start = field.value.indexOf('En cas'); field.focus(); field.setSelectionRange(start, field.value.indexOf('possible.') + 9); }");

        await visit.Page.Locator("[data-action=AddSentence]").ClickAsync();
        await visit.Page.Locator("#selection-argument").FillAsync("l'accueil de l'agence ferme à midi");
        await visit.Page.Locator("#selection-argument").PressAsync("Enter");
        await Expect(visit.Page.Locator(".selection-action.is-stop")).ToBeVisibleAsync();
        await visit.Page.ReloadAsync();

        // The model may write a sentence that does not keep to what it was told: it is said, and the letter stays.
        await Expect(visit.Page.Locator(".selection-outcome")).Not.ToBeEmptyAsync();
        await Expect(visit.Page.Locator(".selection-action.is-stop")).ToHaveCountAsync(0);
    }
}
