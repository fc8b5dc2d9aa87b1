using Bunit;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters.Form;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

public sealed class IdentityPasteTests : InterfaceContext
{
    private readonly Dictionary<string, string?> _typed = [];

    [Fact]
    public async Task SecondPerson_PastedOverTheFirst_LeavesNothingOfTheFirst()
    {
        var paste = Paste();
        await TypeAsync(paste, "Mme DURAND Jeanne\n1234567A");
        Assert.Contains("identifiant France Travail", paste.Find(".identity-unplaced").TextContent, StringComparison.Ordinal);
        Assert.Empty(paste.FindAll(".identity-emptied"));

        await TypeAsync(paste, "Mme MOREAU");

        Assert.Equal(("Mme", null, "Moreau"), (_typed["civilite"], _typed["prenom"], _typed["nom"]));
        Assert.Equal("Vidé, car le bloc collé ne le donne pas : prénom.", paste.Find(".identity-emptied").TextContent);
    }

    [Fact]
    public async Task MarriedName_Pasted_FillsTheCivilityAndAsksForTheRest()
    {
        var paste = Paste();

        await TypeAsync(paste, "Mme Nguyen Thi Lan épouse DUPONT");

        Assert.Equal("Rempli : civilité.", paste.Find(".identity-outcome").TextContent);
        Assert.Equal("Non trouvé, à compléter : prénom.", paste.Find(".identity-missing").TextContent);
        Assert.Contains("Dupont", paste.Find(".identity-offers button").TextContent, StringComparison.Ordinal);
    }

    private static async Task TypeAsync(IRenderedComponent<IdentityPaste> paste, string block)
    {
        await paste.Find("textarea").InputAsync(block);
        await paste.Find("textarea").ChangeAsync(block);
    }

    private IRenderedComponent<IdentityPaste> Paste() =>
        Render<IdentityPaste>(parameters => parameters
            .Add(component => component.Template, LetterTemplates.Load(RepositoryFiles.Path("prompts")).Find("convocation")!)
            .Add(component => component.Typed, _typed)
            .Add(component => component.OnTyped, values =>
            {
                foreach (var (field, value) in values) _typed[field] = value;
            }));
}
