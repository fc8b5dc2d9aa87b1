using FranceTravail.Assistant.Web.Rendering;

namespace FranceTravail.Assistant.Web.Tests.Rendering;

public sealed class AnswerWordsTests
{
    [Fact]
    public void Markdown_AsPlainText_KeepsListsAndCitations()
    {
        const string Markdown = """
            Il faut **130 jours** [1].

            - être *inscrit* [2] ;
            - résider en France.

            1. d'abord

               la suite
            2. ensuite

            | Âge | Durée |
            |---|---|
            | 55 ans | 36 mois |
            """;

        var words = AnswerWords.Of(Markdown);

        Assert.Equal(
            """
            Il faut 130 jours [1].
            - être inscrit [2] ;
            - résider en France.
            1. d'abord
            la suite
            2. ensuite
            Âge | Durée
            55 ans | 36 mois
            """,
            words);
    }

    [Fact]
    public void Citations_OfAnAnswer_AreEachThereOnce()
    {
        var citations = AnswerWords.Citations("Un [2]. Deux [1, 2]. `[9]`");

        Assert.Equal([1, 2], citations.Order());
    }
}
