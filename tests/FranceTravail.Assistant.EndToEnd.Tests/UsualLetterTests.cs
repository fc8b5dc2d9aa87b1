using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>The letter that an agent writes every day, the second time that it is written.</summary>
public sealed class UsualLetterTests(AssistantSite site, ITestOutputHelper output)
{
    private const int MostGestures = 6;

    private const string Identity = "Madame ROUSSEL Inès\n12 rue des Érables\n69003 Lyon";

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
        await using var visit = await site.VisitAsync();
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await WriteTheFirstOneAsync(visit);
        await visit.OpenLettersAsync();
        await visit.Page.EvaluateAsync("block => navigator.clipboard.writeText(block)", Identity);
        await visit.Page.EvaluateAsync(TimeTheLetter);
        await visit.Page.EvaluateAsync(CountClicks);

        await visit.Page.Locator("[data-template=convocation]").First.ClickAsync();
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("Objet"));
        output.WriteLine($"Whole letter after the click: {await visit.Page.EvaluateAsync<double>("letterTime"):0} ms");
        await PasteAsync(visit, "#letter-identity");
        await TypeAsync(visit, "#letter-date", "14/12/2026");
        await TypeAsync(visit, "#letter-heure", "9h30");
        // The time is read when the press takes the cursor out of its field: until then the button says that something is missing.
        await visit.ValidateButton().ClickAsync(new() { Force = true });
        await visit.Page.Locator(".copy-text").ClickAsync();

        await Expect(visit.Page.Locator(".exports-outcome")).Not.ToBeEmptyAsync();
        var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        foreach (var fact in new[] { "Inès Roussel", "14 décembre 2026", "9 h 30", "agence de Lyon Part-Dieu", "Paul Martin" }) Assert.Contains(fact, copied, StringComparison.Ordinal);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("window.clicks"), 1, MostGestures);
    }

    // It teaches the place, the signature and which template is used.
    private static async Task WriteTheFirstOneAsync(Visit visit)
    {
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();
        await visit.ValidateButton().ClickAsync();
        await Expect(visit.Page.Locator(".validation-done")).ToBeVisibleAsync();
    }

    private static async Task PasteAsync(Visit visit, string field)
    {
        await visit.Page.Locator(field).ClickAsync();
        await visit.Page.Keyboard.PressAsync("Control+V");
        await Expect(visit.Page.Locator("#letter-nom")).ToHaveValueAsync("Roussel");
    }

    private static async Task TypeAsync(Visit visit, string field, string value)
    {
        await visit.Page.Locator(field).ClickAsync();
        await visit.Page.Keyboard.TypeAsync(value);
    }
}
