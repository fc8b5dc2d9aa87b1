using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class VocabularyInBrowserTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Entry_WrittenWithTheKeyboardAlone_IsTriedSavedFoundAndUndone()
    {
        await Host.StoreAsync(new SourceSeed("La gestion territoriale prévoit dix agences.", "La gestion territoriale prévoit dix agences.") { Id = "gestion", Title = "Gestion" });
        var page = await OpenAsync("/vocabulaire", ready: ".entry");
        await page.Locator(".vocabulary-add").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".editor-words")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("GTEC, gestion territoriale");
        await page.Locator(".editor-question").FocusAsync();
        await page.Keyboard.TypeAsync("Que prévoit la GTEC ?");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".preview").First).ToContainTextAsync("ne cherche que ses propres mots");
        await Assertions.Expect(page.Locator(".preview").Last).ToContainTextAsync("La question cherche aussi : gestion territoriale");
        await Assertions.Expect(page.Locator(".preview").Last.Locator("li").First).ToContainTextAsync("Gestion");
        await Assertions.Expect(page.Locator(".entry-mark")).ToHaveCountAsync(0);

        await page.Locator(".editor-words").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".entry h2").First).ToHaveTextAsync("GTEC = gestion territoriale");
        await Assertions.Expect(page.Locator(".vocabulary-count")).ToBeFocusedAsync();
        await page.Locator(".entry-history").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".entry-undo").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".entry-mark")).ToHaveCountAsync(0);
        Assert.Empty(Complaints);
        Assert.Empty(OtherHosts);
    }

    [Fact]
    public async Task Entry_ThatCannotBeKept_StaysInItsFieldsWithWhatToDo()
    {
        var page = await OpenAsync("/vocabulaire", ready: ".entry");
        await page.Locator("#vocabulary-words").FillAsync("AFPA");
        await page.Locator("#vocabulary-words").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".vocabulary-count")).ToHaveTextAsync("1 entrée");

        await page.Locator(".entry-edit").ClickAsync();
        await page.Locator(".editor-words").FillAsync("de, demandeur du jour");
        await page.Locator(".editor-save").ClickAsync();

        await Assertions.Expect(page.Locator(".editor-faults")).ToContainTextAsync("écrivez-le en capitales");
        await Assertions.Expect(page.Locator(".editor-words")).ToHaveValueAsync("de, demandeur du jour");
    }

    [Fact]
    public async Task Entry_Disabled_IsMarkedAndLeavesTheFile()
    {
        var page = await OpenAsync("/vocabulaire", ready: ".entry");
        await page.Locator("#vocabulary-words").FillAsync("afpa");
        await page.Locator("#vocabulary-words").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".entry")).ToHaveCountAsync(1);

        await page.Locator(".entry-toggle").ClickAsync();

        await Assertions.Expect(page.Locator(".entry-off")).ToHaveTextAsync("Désactivée");
        var file = await (await page.RunAndWaitForDownloadAsync(() => page.Locator(".vocabulary-export").ClickAsync())).CreateReadStreamAsync();
        using var reader = new StreamReader(file);
        var lines = (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.DoesNotContain(lines, line => line.StartsWith("AFPA", StringComparison.Ordinal));
        Assert.Contains("boulot, taf, job => travail, emploi", lines);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Vocabulary_FromListToPreview_HasNoViolationAndFits(int width, ColorScheme theme)
    {
        var page = await OpenAsync("/vocabulaire", width, theme: theme, ready: ".entry");
        await Axe.AssertNoViolationAsync(page, "list");

        await page.Locator(".entry-edit").First.ClickAsync();
        await page.Locator(".editor-words").FillAsync("de, la");
        await page.Locator(".editor-save").ClickAsync();
        await page.Locator(".editor-faults").WaitForAsync();
        await Axe.AssertNoViolationAsync(page, "faults");
        await page.Locator(".editor-words").FillAsync("GTEC, gestion territoriale");
        await page.Locator(".editor-question").FillAsync("Que prévoit la GTEC ?");
        await page.Locator(".editor-try-button").ClickAsync();
        await page.Locator(".preview").First.WaitForAsync();

        await Axe.AssertNoViolationAsync(page, "preview");
        Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.querySelector('.vocabulary').scrollWidth + innerWidth - document.querySelector('.vocabulary').clientWidth)"));
    }
}
