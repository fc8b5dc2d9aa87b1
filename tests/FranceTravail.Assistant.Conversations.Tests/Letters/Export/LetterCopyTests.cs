using AngleSharp.Html.Parser;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Export;

public sealed class LetterCopyTests
{
    [Theory]
    [MemberData(nameof(ShippedTemplatesTests.Cases), MemberType = typeof(ShippedTemplatesTests))]
    public void Html_OfAShippedLetter_SaysTheSame(string name, int set)
    {
        var letter = ExportedLetters.Shipped(name, set);

        var body = new HtmlParser().ParseDocument(LetterCopy.Html(letter, ExportedLetters.Imprint)).Body!;

        Assert.Equal(letter.Blocks.Select(block => FrenchSpacing.InFiles(block.Text)), body.QuerySelectorAll("p, li").Select(element => element.TextContent));
        Assert.Equal(letter.Blocks.Count(block => block.Kind == LetterBlockKind.ListItem), body.QuerySelectorAll("ul > li").Length);
    }

    [Fact]
    public void Html_MarkupInTheText_IsText()
    {
        var html = LetterCopy.Html(ExportedLetters.Of((LetterBlockKind.ListItem, "<script>alert(1)</script> & <img src=x onerror=y>")), ExportedLetters.Imprint);

        var body = new HtmlParser().ParseDocument(html).Body!;
        Assert.Empty(body.QuerySelectorAll("script, img"));
        Assert.Equal("<script>alert(1)</script> & <img src=x onerror=y>", body.QuerySelector("li")!.TextContent);
    }

    [Fact]
    public void Copy_ModelWords_AreToldAtTheEnd()
    {
        var letter = ExportedLetters.Shipped("convocation");
        var imprint = ExportedLetters.Imprint with { HoldsModelWords = true };

        Assert.EndsWith("\n\nRédigé avec l'aide d'une IA, relu par Paul Martin le 24 novembre 2026", LetterCopy.Text(letter, imprint), StringComparison.Ordinal);
        Assert.Contains("Rédigé avec l'aide d'une IA", LetterCopy.Html(letter, imprint).Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(letter.Text, LetterCopy.Text(letter, ExportedLetters.Imprint));
    }
}
