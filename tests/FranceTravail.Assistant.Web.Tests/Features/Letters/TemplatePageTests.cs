using Bunit;
using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Letters.Templates;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

public sealed class TemplatePageTests : InterfaceContext
{
    private const string Template = "convocation";

    public TemplatePageTests()
    {
        Services.AddTestLetters();
        Services.AddSingleton(new CurrentUser(Author, new HashSet<string> { "tous" }, IsCurator: true));
    }

    private LetterTemplates Templates => Services.GetRequiredService<LetterTemplates>();

    private TemplateCuration Curation => Services.GetRequiredService<TemplateCuration>();

    [Fact]
    public async Task ShippedText_TakenBackAfterAPublication_SaysThatLettersStillUseTheVersion()
    {
        await MigrateAsync();
        var shipped = Templates.TextOf(Template)!;
        var changed = shipped.Replace("En cas d''empêchement", "Si vous ne pouvez pas venir", StringComparison.Ordinal);
        await Curation.PublishAsync(Template, changed, Author, TestDeadline.Token());
        var page = Render<TemplatePage>(parameters => parameters.Add(component => component.Name, Template));
        Assert.Equal(Text["Templates.UsesThis"].Value, page.Find(".template-used").TextContent);

        await page.FindAll(".template-actions button").Single(button => button.TextContent.Trim() == Text["Templates.ToShipped"]).ClickAsync();

        Assert.Equal(Text["Templates.ShippedTaken"].Value, page.Find(".template-outcome").TextContent);
        Assert.Equal(Text["Templates.UsesVersion", 1].Value, page.Find(".template-used").TextContent);
        Assert.Equal(changed, Templates.TextOf(Template));

        await page.Find(".publish-template").ClickAsync();

        Assert.Equal(shipped, Templates.TextOf(Template));
        Assert.Equal(Text["Templates.UsesThis"].Value, page.Find(".template-used").TextContent);
    }

    [Fact]
    public async Task Draft_OfATemplateNeverPublished_SaysThatLettersUseTheShippedText()
    {
        await MigrateAsync();
        var page = Render<TemplatePage>(parameters => parameters.Add(component => component.Name, Template));

        await page.Find("#template-text").ChangeAsync(Templates.TextOf(Template)!.Replace("En cas d''empêchement", "Si vous ne pouvez pas venir", StringComparison.Ordinal));
        Assert.Equal(Text["Templates.UsesShipped"].Value, page.Find(".template-used").TextContent);

        await page.FindAll(".template-actions button").Single(button => button.TextContent.Trim() == Text["Templates.ToShipped"]).ClickAsync();
        Assert.Empty(page.FindAll(".template-outcome"));
        Assert.Equal(Text["Templates.UsesThis"].Value, page.Find(".template-used").TextContent);
    }
}
