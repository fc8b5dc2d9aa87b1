using System.Diagnostics;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>The letter that an agent writes every day, the second time that it is written.</summary>
public sealed class UsualLetterTests(AssistantSite site, ITestOutputHelper output)
{
    private const int MostGestures = 6;

    private const string Identity = "Mme Inès Roussel\n12 rue des Érables\n69003 Lyon";

    // A gesture is a place gone to with the pointer, and what is done there.
    private const string CountClicks = "() => { window.clicks = 0; document.addEventListener('pointerdown', () => window.clicks++, { capture: true }); }";

    // Of the letter of the first click: how long the whole text takes to stand there, seen from the page, in milliseconds.
    private const string TimeTheLetter =
        """
        () => {
          window.letterTime = new Promise(done => {
            document.addEventListener('click', () => {
              const clicked = performance.now();
              const look = () => document.querySelector('#letter-text')?.value.includes('Objet') ? done(performance.now() - clicked) : requestAnimationFrame(look);
              look();
            }, { once: true, capture: true });
          });
        }
        """;

    [Fact]
    public async Task UsualLetter_TakesSixGesturesFromTheListToTheCopy()
    {
        await using var visit = await BeginAsync();
        await visit.Page.EvaluateAsync(TimeTheLetter);
        await visit.Page.EvaluateAsync(CountClicks);

        await WriteTheUsualOneAsync(visit, Pace.None);

        output.WriteLine($"Whole letter after the click: {await visit.Page.EvaluateAsync<double>("letterTime"):0} ms");
        var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        foreach (var fact in new[] { "Inès Roussel", "14 décembre 2026", "9 h 30", "agence de Lyon Part-Dieu", "Paul Martin" }) Assert.Contains(fact, copied, StringComparison.Ordinal);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("window.clicks"), 1, MostGestures);
    }

    /// <summary>Takes as long as a person: run it alone (<c>-explicit only</c>), and write what it says into docs/measurements.md.</summary>
    [Fact(Explicit = true)]
    public async Task UsualLetter_AtThePaceOfAPractisedPerson_IsTimed()
    {
        await using var visit = await BeginAsync();
        var pace = Pace.Practised;
        var started = Stopwatch.GetTimestamp();

        await WriteTheUsualOneAsync(visit, pace);

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        output.WriteLine($"{seconds:0.0} s, of which {pace.Spent:0.0} s of gestures by the keystroke-level model and {seconds - pace.Spent:0.0} s of the program and of the script; nothing for reading the letter.");
    }

    private async Task<Visit> BeginAsync()
    {
        var visit = await site.VisitAsync();
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await WriteTheFirstOneAsync(visit);
        await visit.OpenLettersAsync();
        await visit.Page.EvaluateAsync("block => navigator.clipboard.writeText(block)", Identity);
        return visit;
    }

    private static async Task WriteTheUsualOneAsync(Visit visit, Pace pace)
    {
        await ClickAsync(visit.Page.Locator("[data-template=convocation]").First, pace);
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("Objet"));
        await ClickAsync(visit.Page.Locator("#letter-identity"), pace);
        await pace.GoToKeyboardAsync();
        await pace.PressAsync(2);
        await visit.Page.Keyboard.PressAsync("Control+V");
        await Expect(visit.Page.Locator("#letter-nom")).ToHaveValueAsync("Roussel");
        await TypeAsync(visit, pace, "#letter-date", "14/12/2026");
        await TypeAsync(visit, pace, "#letter-heure", "9h30");

        // Nobody aims at a button that still moves: what the day changes in the page is there.
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("14 décembre 2026"));

        // The time is read when the press takes the cursor out of its field: until then the button says that something is missing.
        await pace.GoToMouseAsync();
        await ClickAsync(visit.ValidateButton(), pace, isForced: true);
        await ClickAsync(visit.Page.Locator(".copy-text"), pace);
        await Expect(visit.Page.Locator(".exports-outcome")).Not.ToBeEmptyAsync();
    }

    // It teaches the place, the signature and which template is used.
    private static async Task WriteTheFirstOneAsync(Visit visit)
    {
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();
        await visit.ValidateButton().ClickAsync();
        await Expect(visit.Page.Locator(".validation-done")).ToBeVisibleAsync();
    }

    private static async Task TypeAsync(Visit visit, Pace pace, string field, string value)
    {
        await pace.GoToMouseAsync();
        await ClickAsync(visit.Page.Locator(field), pace);
        await pace.GoToKeyboardAsync();
        foreach (var character in value)
        {
            await pace.PressAsync(1);
            await visit.Page.Keyboard.TypeAsync(character.ToString());
        }
    }

    private static async Task ClickAsync(ILocator place, Pace pace, bool isForced = false)
    {
        await pace.ThinkAndPointAsync();
        await pace.ClickAsync();
        await place.ClickAsync(new() { Force = isForced });
    }
}
