using FranceTravail.Assistant.Web.Rendering;

namespace FranceTravail.Assistant.Web.Tests.Rendering;

public sealed class CitationSplitterTests
{
    [Theory]
    [InlineData("a [1] b", "a |1| b")]
    [InlineData("[1][2]", "1|2")]
    [InlineData("[1, 2 ; 3].", "1|2|3|.")]
    [InlineData("article [L. 5422-1] [a] [1234] [ 1 ]", "article [L. 5422-1] [a] [1234] [ 1 ]")]
    [InlineData("", "")]
    public void Text_Split_KeepsWordsAndNumbers(string text, string expected)
    {
        var parts = CitationSplitter.Split(text).Select(node => node switch
        {
            AnswerNode.Citation citation => citation.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            AnswerNode.Text words => words.Value,
            _ => "?",
        });

        Assert.Equal(expected, string.Join('|', parts));
    }

    [Theory]
    [InlineData("24 mois [1", "24 mois")]
    [InlineData("24 mois [1, 2", "24 mois")]
    [InlineData("24 mois [", "24 mois")]
    [InlineData("24 mois [1]", "24 mois [1]")]
    [InlineData("au moins **130 jours", "au moins **130 jours**")]
    [InlineData("au moins **", "au moins ")]
    [InlineData("au moins **130 jours**", "au moins **130 jours**")]
    [InlineData("**Un**\n\nau **moins", "**Un**\n\nau **moins**")]
    public void Text_ThatBreaksOff_IsClosed(string text, string expected)
    {
        var shown = UnfinishedMarkup.Close(text);

        Assert.Equal(expected, shown);
    }
}
