using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>What an agent typed is never lost: neither in a field that was not left, nor in one of two windows.</summary>
public sealed class LetterKeptTests(AssistantSite site)
{
    [Fact]
    public async Task LongText_OfAFieldThatWasNotLeft_IsStoredAtAPause()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");

        await visit.Page.Locator("#letter-notes").PressSequentiallyAsync("Parler du projet.");
        await visit.Page.Locator("#letter-pieces").PressSequentiallyAsync("Curriculum vitae", new() { Delay = 60 });
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("- Curriculum vitae"));
        await Expect(visit.Page.Locator("#letter-pieces")).ToBeFocusedAsync();
        await visit.Page.ReloadAsync();

        await Expect(visit.Page.Locator("#letter-pieces")).ToHaveValueAsync("Curriculum vitae");
        await Expect(visit.Page.Locator("#letter-notes")).ToHaveValueAsync("Parler du projet.");
    }

    [Fact]
    public async Task Letter_InTwoWindows_ShowsTheOtherOneAndKeepsBothTexts()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();

        // Seen in the letter, so all that was typed before it is stored: the other window begins with the same.
        await visit.Page.Locator("#letter-fonction").FillAsync("conseiller en insertion");
        await visit.Page.Locator("#letter-fonction").BlurAsync();
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("conseiller en insertion"));
        var whole = await visit.LetterText().InputValueAsync();
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(visit.Page.Url);
        await Expect(other.Locator("#letter-text")).ToHaveValueAsync(whole);

        // The script gives the field its height as soon as it listens to it.
        await Expect(other.Locator("#letter-text")).ToHaveAttributeAsync("style", new Regex("height"));

        await other.Locator("#letter-text").FillAsync(whole + "\n\nBonne journée.");
        await other.Locator("#letter-text").BlurAsync();

        // Stored; as two versions where the first window had something left to store, which is merged.
        await Expect(other.Locator(".letter-history summary")).Not.ToContainTextAsync("(0)");
        await visit.LetterText().FillAsync(whole + "\n\nÀ bientôt.");

        await Expect(visit.Page.Locator(".letter-overtaken")).ToContainTextAsync("dans une autre fenêtre");
        await Expect(visit.LetterText()).ToHaveValueAsync(whole + "\n\nBonne journée.");
        await visit.Page.Locator(".redo-button").ClickAsync();
        await Expect(visit.LetterText()).ToHaveValueAsync(whole + "\n\nÀ bientôt.");
    }
}
