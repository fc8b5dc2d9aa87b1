using Bunit;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Corpus;
using FranceTravail.Assistant.Web.Tests.Features.Sources;

namespace FranceTravail.Assistant.Web.Tests.Features.Corpus;

public sealed class ReplacementFieldTests : InterfaceContext
{
    [Fact]
    public async Task Corpus_ThatCannotBeRead_IsSaidAndEndsNothing()
    {
        // A database without tables: every reading fails.
        var field = RenderField();

        await field.Find("#replacement").InputAsync("bilan");
        Assert.Empty(field.FindAll(".replacement-error"));
        var (isKnown, _) = await field.InvokeAsync(() => field.Instance.ReadAsync());

        Assert.False(isKnown);
        Assert.Contains("n’a pas pu être lu", field.Find(".replacement-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("bilan", field.Find("#replacement").GetAttribute("value"));
    }

    [Fact]
    public async Task Title_OfTwoDocuments_IsNoChoice_AndTheIdentifierOfOneIs()
    {
        await StoreAsync(("a", "Allocation"), ("b", "Bilan"), ("c", "Bilan"));
        var field = RenderField();

        await field.Find("#replacement").InputAsync("bilan");
        Assert.False((await field.InvokeAsync(() => field.Instance.ReadAsync())).IsKnown);
        Assert.Contains("Plusieurs documents", field.Find(".replacement-error").TextContent, StringComparison.Ordinal);

        await field.Find("#replacement").InputAsync("c");

        Assert.Equal((true, "c"), await field.InvokeAsync(() => field.Instance.ReadAsync()));
        Assert.Empty(field.FindAll(".replacement-error"));
    }

    [Fact]
    public async Task Title_ThatTheReplacedDocumentHasToo_IsTheOther()
    {
        await StoreAsync(("a", "Bilan"), ("b", "Bilan"));
        var field = RenderField();

        await field.Find("#replacement").InputAsync("Bilan");

        Assert.Equal((true, "b"), await field.InvokeAsync(() => field.Instance.ReadAsync()));
    }

    private IRenderedComponent<ReplacementField> RenderField() =>
        Render<ReplacementField>(parameters => parameters.Add(field => field.DocumentId, "a").Add(field => field.Label, "Remplacé par"));

    private async Task StoreAsync(params (string Id, string Title)[] documents)
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        foreach (var (id, title) in documents)
            await new SourceSeed("Le passage.", "Le passage.") { Id = id, Title = title }.StoreAsync(context, TestDeadline.Token());
    }
}
