using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.EndToEnd.Tests.Site;

/// <summary>One person's browser on the page, with the gestures that the tests share.</summary>
internal sealed class Visit(IBrowserContext context, IPage page, AssistantProgram program) : IAsyncDisposable
{
    /// <summary>The import of the samples and the answer of a small model, on two busy cores.</summary>
    public const float LongestWait = 90_000;

    // A number in the text stands for « [n] », which is what was stored.
    private const string ReadAnswer =
        """
        answer => {
          const copy = answer.cloneNode(true);
          for (const mark of copy.querySelectorAll('.citation-mark')) mark.textContent = `[${mark.textContent}]`;
          return copy.textContent;
        }
        """;

    private const string RecordAnswers =
        $$"""
        (() => {
          const read = {{ReadAnswer}};
          window.shownAnswers = [];
          new MutationObserver(() => {
            const answer = [...document.querySelectorAll('.answer-text')].at(-1);
            if (!answer) return;
            const text = read(answer);
            if (text !== window.shownAnswers.at(-1)) window.shownAnswers.push(text);
          }).observe(document, { subtree: true, childList: true, characterData: true });
        })();
        """;

    public IBrowserContext Context => context;

    public IPage Page => page;

    public ILocator QuestionBox => page.GetByRole(AriaRole.Textbox, new() { Name = "Votre question" });

    public ILocator Turns => page.Locator("article.turn");

    public ILocator Answer => Turns.Last.Locator(".answer-text");

    public ILocator Citations => Answer.Locator(".citation-mark");

    public ILocator StartProgress => page.Locator(".startup");

    public ILocator SourcePanel => page.Locator(".source-panel");

    public async Task OpenAsync(string path = "/")
    {
        await page.GotoAsync(path);
        await WaitForQuestionBoxAsync();
    }

    /// <summary>The page gives the cursor to the question once it is alive; what is typed before that is lost.</summary>
    public Task WaitForQuestionBoxAsync() => Assertions.Expect(QuestionBox).ToBeFocusedAsync();

    public Task WaitForStartAsync() => Assertions.Expect(StartProgress).ToHaveCountAsync(0);

    /// <summary>Keeps every state of the last answer that this page shows from its next load on.</summary>
    public Task RecordAnswersAsync() => page.AddInitScriptAsync(RecordAnswers);

    public async Task<IReadOnlyList<string>> RecordedAnswersAsync() => await page.EvaluateAsync<string[]>("window.shownAnswers");

    public async Task AskAsync(string question)
    {
        var before = await Turns.CountAsync();
        await QuestionBox.FillAsync(question);
        await QuestionBox.PressAsync("Enter");
        await Assertions.Expect(Turns).ToHaveCountAsync(before + 1);
    }

    public Task WaitForAnswerAsync() =>
        Assertions.Expect(Turns.Last.Locator(".answer")).ToHaveAttributeAsync("aria-busy", "false");

    /// <summary>Waits until the last answer shows some words, and says which.</summary>
    public async Task<string> WaitForFirstWordsAsync()
    {
        await Assertions.Expect(Answer).ToContainTextAsync(new Regex(@"\w{2}"));
        return await ShownAnswerAsync();
    }

    public Task<string> ShownAnswerAsync() => Answer.EvaluateAsync<string>(ReadAnswer);

    public Task<StoredTurn> StoredTurnAsync(string question) => StoredTurn.ReadAsync(program.DataFolder, question);

    /// <summary>Presses Tab until the element has the focus, so often at most.</summary>
    public async Task TabToAsync(string selector, int mostTabs, bool backwards = false)
    {
        for (var tabs = 0; tabs < mostTabs; tabs++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) return;

            await page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"{selector} cannot be reached with the Tab key.");
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
