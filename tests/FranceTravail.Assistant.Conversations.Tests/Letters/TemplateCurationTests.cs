using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class TemplateCurationTests
{
    private static readonly string Shipped = LetterDesk.Templates.TextOf("convocation")!;
    private static readonly string Changed = Shipped.Replace("En cas d''empêchement", "Si vous ne pouvez pas venir", StringComparison.Ordinal);

    [Fact]
    public async Task Publish_ChangedTemplate_TakesThePlaceOfTheShippedOneAndSurvivesARestart()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var templates = LetterTemplates.Load(RepositoryFiles.Path("prompts"));
        var curation = desk.Curation(templates);
        await curation.SaveDraftAsync("convocation", Changed, LetterDesk.Author, TestDeadline.Token());

        var trial = await curation.PublishAsync("convocation", Changed, LetterDesk.Author, TestDeadline.Token());
        var restarted = LetterTemplates.Load(RepositoryFiles.Path("prompts"));
        await desk.Curation(restarted).LoadAsync(TestDeadline.Token());

        Assert.Empty(trial.Faults);
        Assert.Contains("Si vous ne pouvez pas venir", trial.Example.Text, StringComparison.Ordinal);
        Assert.Equal(Changed, templates.TextOf("convocation"));
        Assert.Equal(Changed, restarted.TextOf("convocation"));
        Assert.Equal(Shipped, restarted.ShippedTextOf("convocation"));
        Assert.Equal([1], (await curation.VersionsAsync("convocation", TestDeadline.Token())).Select(version => version.Number));
    }

    [Theory]
    [InlineData("    label: 'Date'\n    type: date", "    label: 'Date'\n    type: dte", "type inconnu")]
    [InlineData("à l''adresse suivante : {lieu}", "à l''adresse suivante : {ville}", "« ville » n'est pas défini")]
    [InlineData("En cas d''empêchement", "Vous avez 15 jours. En cas d''empêchement", "« 15 » est écrit sans source")]
    [InlineData("En cas d''empêchement", "Vous avez deux mois pour répondre. En cas d''empêchement", "« deux » est écrit sans source")]
    [InlineData("En cas d''empêchement", "Vous pouvez saisir le tribunal. En cas d''empêchement", "Un recours est écrit sans source")]
    [InlineData("body:", "body", "Ligne")]
    public async Task Publish_TemplateThatIsNone_SaysEachFaultAndChangesNothing(string text, string by, string fault)
    {
        await using var desk = await LetterDesk.OpenAsync();
        var templates = LetterTemplates.Load(RepositoryFiles.Path("prompts"));

        var exception = await Assert.ThrowsAsync<PromptException>(
            () => desk.Curation(templates).PublishAsync("convocation", Shipped.Replace(text, by, StringComparison.Ordinal), LetterDesk.Author, TestDeadline.Token()));

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Equal(Shipped, templates.TextOf("convocation"));
    }

    [Fact]
    public async Task Publish_TemplateThatSaysAFactTwice_IsTriedAndRefused()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var templates = LetterTemplates.Load(RepositoryFiles.Path("prompts"));
        var twice = Shipped.Replace("dès que possible.", "avant le {date}.", StringComparison.Ordinal);

        var trial = await desk.Curation(templates).PublishAsync("convocation", twice, LetterDesk.Author, TestDeadline.Token());

        Assert.Contains(trial.Faults, fault => fault.Contains("2 fois", StringComparison.Ordinal));
        Assert.Equal(Shipped, templates.TextOf("convocation"));
        Assert.Empty(await desk.Curation(templates).VersionsAsync("convocation", TestDeadline.Token()));
    }

    [Fact]
    public async Task Draft_OfANewTemplate_IsFoundAgain()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var curation = desk.Curation(LetterTemplates.Load(RepositoryFiles.Path("prompts")));

        await curation.SaveDraftAsync("accueil-collectif", "title: 'À finir", LetterDesk.Author, TestDeadline.Token());

        Assert.Equal(["accueil-collectif"], await curation.NewDraftsAsync(TestDeadline.Token()));
        Assert.Equal("title: 'À finir", Assert.Single(await curation.VersionsAsync("accueil-collectif", TestDeadline.Token())).Text);
        await curation.DropDraftAsync("accueil-collectif", TestDeadline.Token());
        Assert.Empty(await curation.NewDraftsAsync(TestDeadline.Token()));
    }
}
