using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests.Site;

/// <summary>What tests do in the letter studio.</summary>
internal static class LetterVisit
{
    /// <summary>Three summonses with a column that fills nothing; the second's day does not exist.</summary>
    public const string ThreeRows =
        "Civilité\tPrénom\tNom\tDate\tHeure\tLieu\tRemarque\n"
        + "Mme\tJeanne\tDurand\t12/12/2026\t10 h\tagence de Lyon Part-Dieu\t\n"
        + "M.\tLouis\tMoreau\t31/02/2026\t11 h\tagence de Lyon Part-Dieu\tà rappeler\n"
        + "Mme\tInès\tPetit\t14/12/2026\t9 h 30\tagence de Lyon Part-Dieu\t\n";

    public static ILocator LetterText(this Visit visit) => visit.Page.Locator("#letter-text");

    public static ILocator ValidateButton(this Visit visit) => visit.Page.Locator(".validate-button");

    public static async Task OpenLettersAsync(this Visit visit)
    {
        await visit.Page.GotoAsync("/courriers");
        await Expect(visit.Page.Locator(".letter-template").First).ToBeVisibleAsync();
    }

    public static async Task BeginLetterAsync(this Visit visit, string template)
    {
        await visit.OpenLettersAsync();
        await visit.Page.Locator($"section:last-of-type [data-template={template}]").Last.ClickAsync();
        await Expect(visit.LetterText()).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Objet"));
    }

    public static async Task OpenSeriesAsync(this Visit visit, string template = "convocation")
    {
        await visit.Page.GotoAsync($"/courriers/serie/{template}");
        await Expect(visit.Page.Locator(".shared-values")).ToBeVisibleAsync();
    }

    /// <summary>Signs for all rows, pastes them and has them read.</summary>
    public static async Task ReadSeriesAsync(this Visit visit, string rows = ThreeRows)
    {
        await visit.Page.Locator(".shared-values").EvaluateAsync("details => details.open = true");
        await visit.Page.Locator("#letter-signataire").FillAsync("Paul Martin");
        await visit.Page.Locator("#letter-fonction").FillAsync("conseiller");
        await visit.Page.Locator("#series-rows").FillAsync(rows);
        await visit.Page.Locator(".read-rows").ClickAsync();
    }

    /// <summary>A summons with everything that it needs.</summary>
    public static async Task FillSummonsAsync(this Visit visit, string lastName = "Diallo")
    {
        await visit.Page.Locator("input[name=letter-civilite][value=Mme]").CheckAsync();
        foreach (var (field, value) in new[]
                 {
                     ("prenom", "Awa"), ("nom", lastName), ("date", "12/12/2026"), ("heure", "10h"), ("lieu", "agence de Lyon Part-Dieu"), ("pieces", "Curriculum vitae\nContrat d'engagement"),
                 })
            await visit.Page.Locator($"#letter-{field}").FillAsync(value);
        await visit.Page.Locator(".form-signature").EvaluateAsync("details => details.open = true");
        await visit.Page.Locator("#letter-signataire").FillAsync("Paul Martin");
        await visit.Page.Locator("#letter-fonction").FillAsync("conseiller");
        await visit.Page.Locator("#letter-fonction").PressAsync("Tab");
        await Expect(visit.LetterText()).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Paul Martin\nconseiller"));
    }
}
