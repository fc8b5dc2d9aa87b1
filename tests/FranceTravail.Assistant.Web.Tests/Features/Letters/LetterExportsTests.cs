using Bunit;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters;
using FranceTravail.Assistant.Web.Features.Letters.Exports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

public sealed class LetterExportsTests : InterfaceContext
{
    public LetterExportsTests()
    {
        Services.AddTestLetters();
    }

    [Theory]
    [InlineData(".copy-text")]
    [InlineData(".copy-mail")]
    [InlineData(".export-docx")]
    public async Task Export_OfATextThatChangedSinceItsValidation_SaysSo(string button)
    {
        using var letter = await ValidatedAsync();
        var exports = Render<LetterExports>(parameters => parameters.Add(component => component.Letter, letter));

        await letter.EditAsync(letter.Work.Text + "\n\nÀ bientôt.");
        await exports.Find(button).ClickAsync();

        Assert.Contains("a changé depuis sa validation", exports.Find(".exports-problem").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ThatTheBrowserRefuses_IsWorded()
    {
        JSInterop.SetupModule("./js/download.js").SetupVoid("download", _ => true).SetException(new JSException("refused"));
        using var letter = await ValidatedAsync();
        var exports = Render<LetterExports>(parameters => parameters.Add(component => component.Letter, letter));

        await exports.Find(".export-docx").ClickAsync();

        exports.WaitForAssertion(() => Assert.Equal(LetterServices.Problem, exports.Find(".exports-problem").TextContent));
        Assert.Empty(exports.Find(".exports-outcome").TextContent);
    }

    private async Task<OpenLetter> ValidatedAsync()
    {
        await MigrateAsync();
        var template = Services.GetRequiredService<LetterTemplates>().Find("convocation")!;
        var id = await Services.GetRequiredService<LetterStore>().CreateAsync(Author, template.Name, LetterState.Of(template, OpenLetterTests.Typed), TestDeadline.Token());
        var letter = Services.GetRequiredService<OpenLetter>();
        await letter.OpenAsync(id, TestDeadline.Token());
        await letter.ValidateAsync(["Lu"]);
        Assert.True(letter.IsValidated);
        return letter;
    }
}
