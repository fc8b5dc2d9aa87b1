using Bunit;
using Bunit.TestDoubles;
using FranceTravail.Assistant.Web.Features.Letters.Templates;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

public sealed class TemplatesPageTests : InterfaceContext
{
    public TemplatesPageTests() => Services.AddTestLetters();

    private BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    [Fact]
    public async Task NewTemplate_KeepsTheTitleThatWasTyped()
    {
        await MigrateAsync();
        var page = Render<TemplatesPage>();

        await page.Find("#new-template-title").InputAsync("Accueil à l'agence");
        await page.Find(".new-template").SubmitAsync();
        Assert.EndsWith("/courriers/modeles/accueil-a-l-agence?titre=Accueil%20%C3%A0%20l%27agence", Navigation.Uri, StringComparison.Ordinal);
        var template = Render<TemplatePage>(parameters => parameters.Add(component => component.Name, "accueil-a-l-agence"));

        Assert.Equal("Accueil à l'agence", template.Find("h1").TextContent);
        var text = template.Find("#template-text").GetAttribute("value")!;
        Assert.StartsWith("title: 'Accueil à l''agence'", text, StringComparison.Ordinal);
        Assert.Contains("\nsubject: 'Accueil à l''agence'", text, StringComparison.Ordinal);
        Assert.Empty(template.FindAll(".page-problem"));
    }

    [Theory]
    [InlineData("Convocation", "convocation")]
    [InlineData("convocation à un entretien", "convocation")]
    [InlineData("Décision de sanction", "decision-sanction")]
    public async Task NewTemplate_WithATitleThatExists_SaysSoAndOpensNothing(string title, string name)
    {
        await MigrateAsync();
        var page = Render<TemplatesPage>();

        await page.Find("#new-template-title").InputAsync(title);
        await page.Find(".new-template").SubmitAsync();

        Assert.Empty(Navigation.History);
        Assert.Contains(Text["Templates.Exists"].Value, page.Find(".page-problem").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/courriers/modeles/{name}", page.Find(".page-problem a").GetAttribute("href"));
    }
}
