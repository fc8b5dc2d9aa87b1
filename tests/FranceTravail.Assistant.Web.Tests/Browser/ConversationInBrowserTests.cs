using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Turns;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class ConversationInBrowserTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    private static readonly string LongAnswer = string.Join("\n\n", Enumerable.Range(1, 20).Select(number => $"La condition {number} est remplie à compter de 130 jours [1]."));

    [Fact]
    public async Task Page_Used_AsksNoOtherHostAndBreaksNoRuleOfItsOwn()
    {
        var page = await OpenAsync();
        Host.Answer(await AskAsync(page, "Combien d'heures ?"), "130 jours [1]. <img src=/pixel> ![x](/pixel) [y](http://hote.exemple)");
        await page.Locator(".citation-mark").ClickAsync();
        await page.Locator("mark").WaitForAsync();

        Assert.Empty(OtherHosts);
        Assert.Empty(Complaints);
        Assert.Equal(0, await page.Locator(".answer-text :is(img, a)").CountAsync());
    }

    [Fact]
    public async Task Keyboard_Alone_AsksReadsASourceAndComesBack()
    {
        var page = await OpenAsync();
        await page.Locator("#question").FillAsync("Combien");
        await page.Locator("#question").PressAsync("Shift+Enter");
        await page.Locator("#question").PressSequentiallyAsync("d'heures ?");
        await page.Locator("#question").PressAsync("Enter");
        Host.Answer(await Host.NextTurnAsync(), "130 jours [1].");
        await page.Locator(".answer-footer").WaitForAsync();
        await Assertions.Expect(page.Locator("#question")).ToBeFocusedAsync();

        await page.Locator(".citation-mark").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("mark").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".source-panel").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        await Assertions.Expect(page.Locator(".citation-mark")).ToBeFocusedAsync();
        Assert.Equal("Combien\nd'heures ?", Host.Runner.Requests.Single().Question);
    }

    [Fact]
    public async Task Source_Opened_ShowsItsPassageInView()
    {
        var page = await OpenAsync();
        Host.Answer(await AskAsync(page, "Combien d'heures ?"), "130 jours [1].");

        await page.Locator(".citation-mark").ClickAsync();

        await Assertions.Expect(page.Locator("mark")).ToBeInViewportAsync();
        Assert.Equal(InterfaceHost.PassageWords, await page.Locator("mark").TextContentAsync());
    }

    [Fact]
    public async Task Source_ClosedBeforeItsScriptHasCome_LeavesThePageAlive()
    {
        var page = await OpenAsync();
        Host.Answer(await AskAsync(page, "Combien d'heures ?"), "130 jours [1].");
        var script = new TaskCompletionSource();
        await page.RouteAsync("**/SourcePanel.razor*.js", async route =>
        {
            await script.Task;
            await route.ContinueAsync();
        });

        await page.Locator(".citation-mark").ClickAsync();
        await page.Locator("mark").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".source-panel").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        var come = page.WaitForResponseAsync("**/SourcePanel.razor*.js");
        script.SetResult();
        await come;
        Host.Answer(await AskAsync(page, "Et ensuite ?"), "910 heures [1].");

        await Assertions.Expect(page.Locator(".turn")).ToHaveCountAsync(2);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Answer_ReloadedInTheMiddle_GoesOnLetterForLetter()
    {
        var page = await OpenAsync();
        var turn = await AskAsync(page, "Combien d'heures ?");
        Host.Say(turn, new TurnEvent.Searching("heures"), Passages.Found(Host.Passage), new TurnEvent.TextDelta("Il faut "));
        await page.Locator(".answer-text").WaitForAsync();

        await page.ReloadAsync();
        Host.Say(turn, new TurnEvent.TextDelta("130 jours "));
        await page.Locator(".answer-text").WaitForAsync();
        Host.Say(turn, new TurnEvent.TextDelta("[1]."), new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        await page.Locator(".answer-footer").WaitForAsync();

        Assert.Equal("Il faut 130 jours 1.", (await page.Locator(".answer-text").TextContentAsync())?.TrimEnd());
        Assert.Equal(1, await page.Locator(".turn").CountAsync());
    }

    [Fact]
    public async Task Question_AskedInOneTab_AppearsInTheOther()
    {
        var page = await OpenAsync();
        Host.Answer(await AskAsync(page, "Combien d'heures ?"), "130 jours [1].");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/conversations/"));
        var other = await OpenAsync(new Uri(page.Url).PathAndQuery);
        await other.Locator(".turn").WaitForAsync();

        await page.Locator("#question").FillAsync("Et après ?");
        await page.Locator("#question").PressAsync("Enter");

        await Assertions.Expect(other.Locator(".turn")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Draft_SurvivesAReload()
    {
        var page = await OpenAsync();
        await Assertions.Expect(page.Locator("#question")).ToBeFocusedAsync();
        await page.Locator("#question").FillAsync("Un brouillon");

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#question")).ToHaveValueAsync("Un brouillon");
        await Assertions.Expect(page.Locator(".send-button")).ToBeEnabledAsync();
    }

    [Fact]
    public async Task Draft_TypedBeforeItsScriptHasCome_SurvivesAReload()
    {
        var page = await OpenAsync();
        await Assertions.Expect(page.Locator("#question")).ToBeFocusedAsync();
        var script = new TaskCompletionSource();
        await page.RouteAsync("**/QuestionBox.razor*.js", async route =>
        {
            await script.Task;
            await route.ContinueAsync();
        });
        await page.ReloadAsync();
        await page.Locator("#question").FillAsync("Un brouillon");
        script.SetResult();
        await page.Locator("#question[style*=height]").WaitForAsync();

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#question")).ToHaveValueAsync("Un brouillon");
    }

    [Fact]
    public async Task Conversation_DeletedInAnotherTab_LetsWhatIsTypedBeginANewOne()
    {
        var page = await OpenAsync();
        await page.Locator("#question").FillAsync("Un brouillon d'avant");
        var other = await OpenAsync();
        Host.Answer(await AskAsync(other, "Combien d'heures ?"), "130 jours [1].");
        await other.Locator(".answer-footer").WaitForAsync();
        await page.Locator(".conversation-row a").ClickAsync();
        await page.Locator(".turn").WaitForAsync();
        await Assertions.Expect(page.Locator("#question")).ToHaveValueAsync("");
        await page.Locator("#question").FillAsync("Et ensuite ?");

        await other.Locator(".conversation-row").HoverAsync();
        await other.Locator(".conversation-row [aria-label^=Supprimer]").ClickAsync();
        await other.Locator(".mud-dialog-actions button:last-child").ClickAsync();

        await page.Locator(".conversation-problem").WaitForAsync();
        await Assertions.Expect(page.Locator("#question")).ToHaveValueAsync("Un brouillon d'avant\nEt ensuite ?");
        await page.Locator("#question").PressAsync("Enter");
        Host.Answer(await Host.NextTurnAsync(), "910 heures [1].");
        await page.Locator(".answer-footer").WaitForAsync();
        Assert.Contains("Et ensuite ?", await page.Locator(".question").TextContentAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#question")).ToHaveValueAsync("");
        await page.ReloadAsync();
        await page.Locator(".answer-footer").WaitForAsync();
        await Assertions.Expect(page.Locator(".conversation-problem")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task LongAnswer_Ended_IsReadFromItsQuestion()
    {
        var page = await OpenAsync(width: 1280, height: 900);
        Host.Answer(await AskAsync(page, "Combien d'heures ?"), LongAnswer);
        await page.Locator(".answer-footer").WaitForAsync();
        var turn = await AskAsync(page, "Et ensuite ?");
        Host.Say(turn, Passages.Found(Host.Passage));
        for (var part = 0; part < 6; part++)
        {
            Host.Say(turn, new TurnEvent.TextDelta($"{LongAnswer}\n\n"));
            await page.WaitForTimeoutAsync(60);
        }

        Host.Say(turn, new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        await Assertions.Expect(page.Locator(".answer-footer")).ToHaveCountAsync(2);

        await Assertions.Expect(page.Locator(".question").Last).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.InRange(await page.EvaluateAsync<double>("[...document.querySelectorAll('.turn')].at(-1).getBoundingClientRect().top - document.querySelector('.conversation-scroll').getBoundingClientRect().top"), 0, 40);
        await Assertions.Expect(page.Locator(".jump-down")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".question").Last).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [InlineData(100_000, true)]
    [InlineData(-300, false)]
    public async Task LongAnswer_Scrolled_FollowsItsEndOnlyForWhoWentThere(int distance, bool follows)
    {
        var page = await OpenAsync();
        var turn = await AskAsync(page, "Combien d'heures ?");
        Host.Say(turn, Passages.Found(Host.Passage), new TurnEvent.TextDelta($"{LongAnswer}\n\n{LongAnswer}\n\n"));
        await page.Locator(".jump-down").WaitForAsync();
        await page.Locator(".conversation-scroll").HoverAsync();
        await page.Mouse.WheelAsync(0, 100_000);
        await Assertions.Expect(page.Locator(".jump-down")).ToBeHiddenAsync();
        if (!follows) await page.Mouse.WheelAsync(0, distance);
        if (!follows) await page.Locator(".jump-down").WaitForAsync();
        var before = await TopAsync();

        Host.Say(turn, new TurnEvent.TextDelta(LongAnswer), new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        await page.Locator(".answer-footer").WaitForAsync();
        await page.WaitForTimeoutAsync(100);

        if (follows) await Assertions.Expect(page.Locator(".answer-footer")).ToBeInViewportAsync();
        else Assert.Equal(before, await TopAsync());

        Task<double> TopAsync() => page.EvaluateAsync<double>("document.querySelector('.conversation-scroll').scrollTop");
    }

    [Fact]
    public async Task Server_LostAndBack_IsSaidAndThenForgotten()
    {
        var page = await OpenAsync();
        Host.Answer(await AskAsync(page, "Combien d'heures ?"), "130 jours [1].");
        await page.Locator(".answer-footer").WaitForAsync();

        await Host.RestartAsync(() => page.Locator("text=Connexion perdue").First.WaitForAsync());

        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator(".question")).ToContainTextAsync("Combien d'heures ?");
    }

    [Theory]
    [InlineData(360, 740)]
    [InlineData(640, 400)]
    public async Task SmallScreen_NeedsNoSidewaysScroll(int width, int height)
    {
        var page = await OpenAsync(width: width, height: height);
        Host.Answer(await AskAsync(page, "Combien d'heures faut-il avoir travaillé ?"), "130 jours [1]. " + new string('x', 400));
        await page.Locator(".citation-mark").ClickAsync();
        await page.Locator("mark").WaitForAsync();

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.answer, .source-panel')].every(e => e.scrollWidth <= e.clientWidth)"));
    }

    [Fact]
    public async Task Theme_ChosenOnce_IsKept()
    {
        var page = await OpenAsync(theme: ColorScheme.Light);
        await page.GetByLabel("Passer au thème sombre").ClickAsync();

        await page.ReloadAsync();

        await page.GetByLabel("Passer au thème clair").WaitForAsync();
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
    }
}
