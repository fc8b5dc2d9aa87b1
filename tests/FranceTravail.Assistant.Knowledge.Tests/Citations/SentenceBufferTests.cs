using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Knowledge.Tests.Citations;

public sealed class SentenceBufferTests
{
    private const string Answer = "Il faut 910 heures [1]. Selon l'art. L. 5411-6, c'est 24 mois. [2] Voici :\n- un point [1] ;\n- un autre.\nFin";

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Append_AnyPieces_GivesTheSameSentencesAndAllOfTheText(int size)
    {
        var buffer = new SentenceBuffer();

        var sentences = Answer.Chunk(size).SelectMany(piece => buffer.Append(new string(piece))).ToList();
        sentences.Add(buffer.Flush());

        Assert.Equal(
            ["Il faut 910 heures [1]. ", "Selon l'art. L. 5411-6, c'est 24 mois. [2] ", "Voici :\n", "- un point [1] ;\n", "- un autre.\n", "Fin"],
            sentences);
    }
}
