using FranceTravail.Assistant.Web.Rendering;

namespace FranceTravail.Assistant.Web.Tests.Rendering;

public sealed class AnswerParserTests
{
    public static TheoryData<string> HostileTexts =>
    [
        "<script>alert(1)</script>",
        "Bonjour <img src=x onerror=alert(1)>",
        "![image](http://hote.exemple/pixel.png)",
        "[lien](http://hote.exemple)",
        "[lien](javascript:alert(1))",
        "[lien](data:text/html;base64,PHNjcmlwdD4=)",
        "[lien]: http://hote.exemple\n\n[lien]",
        "<http://hote.exemple>",
        "http://hote.exemple www.hote.exemple",
        "<svg onload=alert(1)><use href='data:x'/></svg>",
        "<b onclick=alert(1)>gras</b>",
        "<a href='http://hote.exemple'>lien</a>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;img src=x&#62; &#x3c;iframe&#x3e;",
        "<style>@import 'http://hote.exemple'</style>",
        "<form action=http://hote.exemple><input></form>",
        "| <img src=x> | [a](http://b) |\n|---|---|\n| <script>x</script> | ![](http://b) |",
        "> <iframe src=http://hote.exemple>\n\n- <object data=x>",
        "```html\n<script>alert(1)</script>\n```",
        "<!-- --><math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void HostileText_Parsed_MakesOnlyAllowedElements(string text)
    {
        var nodes = AnswerParser.Parse(text);

        Assert.All(Elements(nodes), element => Assert.True(AnswerParser.AllowedTags.Contains(element.Tag), element.Tag));
        Assert.DoesNotContain(Elements(nodes), element => element.Tag is "a" or "img" or "script" or "svg" or "iframe" or "form" or "style");
    }

    [Theory]
    [InlineData("<b>gras</b>", "<b>gras</b>")]
    [InlineData("[lien](http://hote.exemple)", "[lien](http://hote.exemple)")]
    [InlineData("&lt;script&gt;", "<script>")]
    [InlineData("L'été & l’hiver < 3", "L'été & l’hiver < 3")]
    public void Markup_ThatIsNotOurs_StaysText(string text, string expected)
    {
        var words = AnswerWords.Of(text);

        Assert.Equal(expected, words);
    }

    [Fact]
    public void Citation_FollowedByAColon_IsNoLinkDefinition()
    {
        var words = AnswerWords.Of("[1]: la durée est de 24 mois\n\n[2] : et de 36 mois");

        Assert.Equal("[1]: la durée est de 24 mois\n[2] : et de 36 mois", words);
    }

    [Fact]
    public void Citation_InsideCode_StaysCode()
    {
        var nodes = AnswerParser.Parse("`tableau[1]` et [2]");

        Assert.Equal([2], Descendants(nodes).OfType<AnswerNode.Citation>().Select(citation => citation.Number));
    }

    [Fact]
    public void Headings_OfAnyLevel_StayBelowThePageOnes()
    {
        var nodes = AnswerParser.Parse("# Un\n\n## Deux\n\n###### Six");

        Assert.All(Elements(nodes), element => Assert.Equal("h3", element.Tag));
    }

    [Fact]
    public void OrderedList_ThatStartsLater_KeepsItsNumbers()
    {
        var words = AnswerWords.Of("3. trois\n4. quatre");

        Assert.Equal("3. trois\n4. quatre", words);
    }

    [Fact]
    public void Nesting_BeyondReason_StaysReadable()
    {
        var text = string.Concat(Enumerable.Repeat("> ", 5000)) + "fond";

        var words = AnswerWords.Of(text);

        Assert.EndsWith("fond", words, StringComparison.Ordinal);
    }

    private static IEnumerable<AnswerNode.Element> Elements(IEnumerable<AnswerNode> nodes) =>
        Descendants(nodes).OfType<AnswerNode.Element>();

    private static IEnumerable<AnswerNode> Descendants(IEnumerable<AnswerNode> nodes) => nodes.SelectMany(node =>
        node is AnswerNode.Element element ? [node, .. Descendants(element.Children)] : new[] { node });
}
