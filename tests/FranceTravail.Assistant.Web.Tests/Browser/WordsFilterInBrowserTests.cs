using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class WordsFilterInBrowserTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData("/corpus", "#corpus-words", ".corpus-count", "1 document", ".corpus-row")]
    [InlineData("/lacunes", "#gaps-words", ".gaps-count", "1 lacune", ".gap")]
    [InlineData("/vocabulaire", "#vocabulary-words", ".vocabulary-count", "1 entrée", ".entry")]
    public async Task Words_TypedWithoutEnter_FilterTheListAndStay(string path, string field, string count, string expected, string row)
    {
        await Host.StoreAsync(new SourceSeed("Une règle.", "Une règle.") { Id = "afpa", Title = "Formation à l'AFPA" });
        await Host.ReportGapAsync("Que fait l'AFPA ?", "un");
        await Host.ReportGapAsync("Une autre question", "deux");
        var page = await OpenAsync(path, ready: row);
        await page.Locator(field).FocusAsync();

        // Some keys around the pause: a search starts between them.
        await page.Keyboard.TypeAsync("afp", new KeyboardTypeOptions { Delay = 200 });
        await page.Keyboard.TypeAsync("a", new KeyboardTypeOptions { Delay = 300 });

        await Assertions.Expect(page.Locator(count)).ToHaveTextAsync(expected);
        await Assertions.Expect(page.Locator(count)).ToHaveAttributeAsync("role", "status");
        await Assertions.Expect(page.Locator(row)).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(field)).ToHaveValueAsync("afpa");
        await Assertions.Expect(page.Locator(field)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("zz");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(row)).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(field)).ToHaveValueAsync("afpazz");
        Assert.Empty(Complaints);
    }
}
