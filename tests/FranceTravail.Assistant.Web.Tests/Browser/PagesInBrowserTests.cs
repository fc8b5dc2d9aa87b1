using System.Text;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class PagesInBrowserTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    private const string Rule = "Le paiement est fait par virement dans les 15 jours ouvrés qui suivent la décision.";

    // Cut and hyphenated as extractors do it, and not as the page does.
    private const string Words = $"Paiement\n\n{Rule} Une avance de\n50 % peut être ver-\nsée quand la dépense prévue dépasse 100 €.";

    // What the library itself reads in the file: scripts, links, fields.
    private const string DangersSeen = """
        async () => {
          const library = await import('/pdfjs/pdf.js');
          const file = await library.getDocument(document.querySelector('.source-original').getAttribute('href').split('#')[0]).promise;
          const all = await (await file.getPage(2)).getAnnotations();
          const seen = kind => all.filter(one => one.subtype === kind);
          return `${await file.hasJSActions()} ${seen('Link').length} ${seen('Widget').length} ${seen('Link')[0].url}`;
        }
        """;

    private static readonly byte[] Sample = File.ReadAllBytes(RepositoryFiles.Path("samples/corpus/aide-interne-a-la-mobilite.pdf"));

    [Fact]
    public async Task Page_OfAPdf_MarksThePassageAndItsDecisiveSentence()
    {
        var library = new List<string>();
        var page = await OpenSourceAsync(Sample, Words, library: library);
        Assert.Empty(library);

        await ShowPagesAsync(page);

        Assert.NotEmpty(library);
        Assert.Equal(Folded(Words), Folded(await TextOfAsync(page, ".page-mark")));
        Assert.Equal(Folded(Rule), Folded(await TextOfAsync(page, ".page-mark.is-decisive")));
        await Assertions.Expect(page.Locator(".page-mark.is-decisive").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".page-note")).ToContainTextAsync("Passage surligné");
        Assert.True(await page.EvaluateAsync<bool>(
            "(() => { const c = document.querySelector('.page-sheet canvas'); return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(value => value < 128); })()"));
        Assert.Empty(OtherHosts);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Page_Reloaded_MarksTheSame()
    {
        var page = await OpenSourceAsync(Sample, Words);
        await ShowPagesAsync(page);
        var marked = await TextOfAsync(page, ".page-mark.is-decisive");

        await page.ReloadAsync();
        await page.Locator(".citation-mark").ClickAsync();
        await ShowPagesAsync(page);

        Assert.Equal(marked, await TextOfAsync(page, ".page-mark.is-decisive"));
    }

    [Fact]
    public async Task Keyboard_Alone_TurnsPagesAndComesBackToThePassage()
    {
        var page = await OpenSourceAsync(Sample, Words);
        await ShowPagesAsync(page);

        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(page.Locator(".page-number")).ToHaveTextAsync("Page 1 / 2");
        await Assertions.Expect(page.Locator(".page-note")).ToContainTextAsync("Le passage est à la page 2");
        await Assertions.Expect(page.Locator(".page-mark")).ToHaveCountAsync(0);
        Assert.StartsWith("Page 1 de", await page.Locator(".page-sheet canvas").GetAttributeAsync("aria-label"), StringComparison.Ordinal);

        await page.Locator(".page-back-to-passage").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".page-number")).ToHaveTextAsync("Page 2 / 2");
        await page.Locator(".page-mark").First.WaitForAsync();
    }

    [Theory]
    [InlineData("Un texte qui ne se trouve nulle part sur cette page du document.", "Passage situé sur cette page", 0)]
    [InlineData("Le directeur répond sous 15 jours ouvrés. Cette phrase-ci n'est pas sur la page.", "Une partie du passage", 1)]
    [InlineData("jours ouvrés", "Passage situé sur cette page", 0)]
    public async Task Page_WhosePassageIsNotFoundForSure_MarksNothingElse(string words, string note, int marks)
    {
        var page = await OpenSourceAsync(Sample, words);

        await ShowPagesAsync(page);

        await Assertions.Expect(page.Locator(".page-note")).ToContainTextAsync(note);
        Assert.Equal(marks, await page.Locator(".page-mark").CountAsync());
    }

    [Theory]
    [InlineData("ceci n'est pas un PDF", "abîmé")]
    [InlineData("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n3 0 obj\n<</Filter/Standard/V 1/R 2/Length 40/P -4/O(01234567890123456789012345678901)/U(01234567890123456789012345678901)>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 3 0 R/ID[(0123456789012345)(0123456789012345)]/Size 4>>\n%%EOF", "mot de passe")]
    public async Task File_ThatCannotBeShown_LeavesItsTextAndSaysWhy(string file, string reason)
    {
        var page = await OpenSourceAsync(Encoding.Latin1.GetBytes(file), Words);

        await page.Locator("[data-mode=page]").ClickAsync();

        await Assertions.Expect(page.Locator(".source-panel [role=alert]")).ToContainTextAsync(reason);
        await Assertions.Expect(page.Locator(".source-panel .source-words")).ToContainTextAsync(Rule);
        await Assertions.Expect(page.Locator("[data-mode=text]")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Page_ShownAndEnlarged_HasNoViolationAndFits(int width, ColorScheme theme)
    {
        var page = await OpenSourceAsync(Sample, Words, width, theme);
        await ShowPagesAsync(page);
        var fitting = await WidthOfAsync(page);
        await Axe.AssertNoViolationAsync(page, "page");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.source-panel').scrollWidth <= document.querySelector('.source-panel').clientWidth"));
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.page-view').scrollWidth <= document.querySelector('.page-view').clientWidth"));

        await page.Locator(".zoom-in").ClickAsync();

        await Assertions.Expect(page.Locator(".page-zoom")).ToContainTextAsync("125");
        await Assertions.Expect(page.Locator(".document-page[aria-busy=false]")).ToBeVisibleAsync();
        Assert.InRange(await WidthOfAsync(page), (int)(fitting * 1.2), (int)(fitting * 1.3));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.source-panel').scrollWidth <= document.querySelector('.source-panel').clientWidth"));
    }

    [Fact]
    public async Task File_ThatWouldActOrLead_IsDrawnAndDoesNeither()
    {
        var dialogs = new List<string>();
        var page = await OpenSourceAsync(HostilePdf.With(Rule), Rule);
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        var (address, tabs) = (page.Url, page.Context.Pages.Count);

        await ShowPagesAsync(page);
        Assert.Equal($"true 2 2 http://{HostilePdf.Host}/lien", await page.EvaluateAsync<string>(DangersSeen));

        Assert.Equal(Folded(Rule), Folded(await TextOfAsync(page, ".page-mark")));
        Assert.Equal(0, await page.Locator(".page-sheet").Locator("a, button, input, select, textarea, form, iframe, object, embed, audio, video, img, script, section").CountAsync());

        // The file's links and fields cover the sheet: a press on it is one on its picture.
        await page.Locator(".page-sheet").ClickAsync();
        await page.Keyboard.TypeAsync("abc");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".zoom-in").ClickAsync();
        await page.Locator(".document-page[aria-busy=false]").WaitForAsync();

        Assert.Equal((address, tabs), (page.Url, page.Context.Pages.Count));
        Assert.Empty(dialogs);
        Assert.Empty(OtherHosts);
        Assert.Empty(Complaints);
        Assert.DoesNotContain(HostilePdf.Host, await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passage_WhosePageIsNotKnown_IsMarkedWhereItIsAndSentNowhere()
    {
        var page = await OpenSourceAsync(Sample, Words, number: null);
        await ShowPagesAsync(page);
        await Assertions.Expect(page.Locator(".page-number")).ToHaveTextAsync("Page 1 / 2");
        await Assertions.Expect(page.Locator(".page-note")).ToContainTextAsync("La page du passage n’est pas connue");

        await page.Keyboard.PressAsync("Alt+ArrowDown");

        await Assertions.Expect(page.Locator(".page-note")).ToContainTextAsync("Passage surligné");
        Assert.Equal(Folded(Words), Folded(await TextOfAsync(page, ".page-mark")));
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(page.Locator(".page-note")).ToContainTextAsync("La page du passage n’est pas connue");
        await Assertions.Expect(page.Locator(".page-back-to-passage")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Page_Enlarged_KeepsWhatIsReadInView()
    {
        const string place = "(() => { const panel = document.querySelector('.source-panel'); const page = document.querySelector('.page-sheet').getBoundingClientRect();"
            + " return (panel.getBoundingClientRect().top + panel.clientHeight / 2 - page.top) / page.height; })()";
        var page = await OpenSourceAsync(Sample, Words);
        await ShowPagesAsync(page);
        await page.EvaluateAsync("(() => { const panel = document.querySelector('.source-panel'); panel.scrollTop += 300; })()");
        var (width, before) = (await WidthOfAsync(page), await page.EvaluateAsync<double>(place));

        await page.Locator(".zoom-in").DispatchEventAsync("click");

        await Assertions.Expect(page.Locator($".page-sheet:not([style*='{width}px'])")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".document-page[aria-busy=false]")).ToBeVisibleAsync();
        Assert.InRange(await page.EvaluateAsync<double>(place), before - 0.02, before + 0.02);
        await Assertions.Expect(page.Locator(".page-mark").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task WebAssembly_IsAllowedInTheWorkerAloneAndTextIsCodeNowhere()
    {
        var page = await OpenAsync();

        var worker = await PolicyOfAsync(page, "/pdfjs/worker/pdf.worker.js");
        var others = new[] { await PolicyOfAsync(page, "/"), await PolicyOfAsync(page, "/pdfjs/pdf.js") };

        Assert.Contains("'wasm-unsafe-eval'", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-eval'", worker, StringComparison.Ordinal);
        Assert.All(others, policy => Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Panel_OfAnotherWidth_DrawsThePageToFitWithItsMarks()
    {
        var page = await OpenSourceAsync(Sample, Words);
        await ShowPagesAsync(page);
        var (width, marked) = (await WidthOfAsync(page), await TextOfAsync(page, ".page-mark"));

        await page.SetViewportSizeAsync(360, 740);

        await Assertions.Expect(page.Locator($".page-sheet:not([style*='{width}px'])")).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.page-view').scrollWidth <= document.querySelector('.page-view').clientWidth"));
        Assert.Equal(marked, await TextOfAsync(page, ".page-mark"));
    }

    [Fact]
    public async Task Match_OfWordsThatStandTwice_IsLeftUnmarked()
    {
        var page = await OpenAsync();

        var found = await page.EvaluateAsync<string>("""
            async () => {
              const { findPassage } = await import('/js/page-passage.js');
              const at = (pieces, passage, decisive) => {
                const { state, marks } = findPassage(pieces, passage, decisive);
                return `${state}:${marks.map(one => (one.isDecisive ? '!' : '') + pieces[one.piece].slice(one.start, one.end)).join('|')}`;
              };
              return [
                at(['Un délai', 'de dix jours.'], 'Un délai de dix jours.', null),
                at(['Un délai de dix jours.', 'Un délai de dix jours.'], 'Un délai de dix jours.', null),
                at(['avant E\u0301ligible a\uFB01n', ' de payer. Après'], 'Éligible afin de pa-\nyer.', 'afin de pa-\nyer.'),
              ].join('\n');
            }
            """);

        Assert.Equal("whole:Un délai|de dix jours\nnone:\nwhole:E\u0301ligible a\uFB01n|de payer|!a\uFB01n|!de payer", found);
    }

    private async Task<string> PolicyOfAsync(IPage page, string path) =>
        (await page.APIRequest.GetAsync(Host.Url + path)).Headers["content-security-policy"];

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static async Task<string> TextOfAsync(IPage page, string marks) => string.Concat(await page.Locator(marks).AllTextContentsAsync());

    private static Task<int> WidthOfAsync(IPage page) => page.EvaluateAsync<int>("document.querySelector('.page-sheet').clientWidth");

    private static async Task ShowPagesAsync(IPage page)
    {
        await page.Locator("[data-mode=page]").ClickAsync();
        await page.Locator(".document-page[aria-busy=false]").WaitForAsync();
    }

    /// <summary>Asks a question whose answer cites a passage of the second page of a PDF, and opens it.</summary>
    private async Task<IPage> OpenSourceAsync(byte[] file, string words, int width = 1280, ColorScheme theme = ColorScheme.Light, List<string>? library = null, int? number = 2)
    {
        var seed = new SourceSeed($"Un début.\n\n{words}\n\nUne fin.", words)
        {
            Id = "pdf",
            MediaType = "application/pdf",
            FileName = "document.pdf",
            Page = number,
            Original = file,
        };
        var stored = await Host.StoreAsync(seed);
        var start = seed.Text.IndexOf(Rule, StringComparison.Ordinal);
        var passage = Passages.Numbered(1, page: number) with
        {
            PassageId = stored.Id,
            VersionId = stored.VersionId,
            Decisive = start < 0 ? null : new DocumentSpan(start, start + Rule.Length),
        };
        var page = await OpenAsync(width: width, theme: theme);
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/pdfjs/", StringComparison.Ordinal)) library?.Add(request.Url);
        };
        Host.Say(
            await AskAsync(page, "Quand le paiement est-il fait ?"),
            new TurnEvent.Searching("paiement"),
            Passages.Found(passage),
            new TurnEvent.TextDelta("Sous 15 jours ouvrés [1]."),
            new TurnEvent.Completed(new TurnUsage(1000, 0, 20, 1500)));
        await page.Locator(".answer-footer").WaitForAsync();
        await page.Locator(".citation-mark").ClickAsync();
        await page.Locator(".source-panel .source-words").WaitForAsync();
        return page;
    }
}
