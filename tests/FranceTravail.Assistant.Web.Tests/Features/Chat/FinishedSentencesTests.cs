using FranceTravail.Assistant.Web.Features.Chat;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class FinishedSentencesTests
{
    private readonly FinishedSentences _sentences = new();

    [Fact]
    public void Text_GrowingByLetters_IsSaidBySentences()
    {
        const string Answer = "Il faut 130 jours [1]. C’est l’article L. 5422-1 du code. Fin";

        var said = Enumerable.Range(1, Answer.Length)
            .Select(length => _sentences.Take(Answer[..length], isEnded: length == Answer.Length))
            .Where(sentence => sentence is not null)
            .ToList();

        Assert.Equal(["Il faut 130 jours [1].", "C’est l’article L. 5422-1 du code.", "Fin"], said);
    }

    [Fact]
    public void Sentence_Unfinished_IsNotSaid()
    {
        var said = _sentences.Take("Il faut 130 jours", isEnded: false);

        Assert.Null(said);
    }

    [Fact]
    public void Line_OfAList_IsASentence()
    {
        var said = _sentences.Take("- être inscrit ;\n- rés", isEnded: false);

        Assert.Equal("- être inscrit ;", said);
    }
}
