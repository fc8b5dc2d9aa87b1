using System.Text;
using FranceTravail.Assistant.LlamaCpp.Engine;
using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.LlamaCpp.Tests.Engine;

public sealed class DetokenizerTests
{
    private readonly LlamaModel _model = RepositoryModels.LoadedChat;

    [Theory]
    [InlineData("Bonjour, l'été à Noël : « œuvre » 25 % — 3 €.")]
    [InlineData("Des idées 🎉👩‍👩‍👧 et 漢字, ﷽, ȧ̈.")]
    [InlineData("\tLigne 1\n\n  ligne 2\r\n")]
    public void Append_TokensOfAText_GivesTheTextBack(string text)
    {
        var detokenizer = new Detokenizer(_model.Vocabulary);

        var result = string.Concat(_model.Vocabulary.TokenizeContent(text).Select(detokenizer.Append));

        Assert.Equal(text, result);
    }

    [Fact]
    public void Append_CharacterSplitOverTokens_LeavesWhole()
    {
        const string Rare = "ꙮ";
        var tokens = _model.Vocabulary.TokenizeContent(Rare);
        Assert.True(tokens.Length >= Encoding.UTF8.GetByteCount(Rare), "The character is one token in this vocabulary.");
        var detokenizer = new Detokenizer(_model.Vocabulary);

        var pieces = tokens.Select(detokenizer.Append).ToList();

        Assert.All(pieces.SkipLast(1), piece => Assert.DoesNotContain('\uFFFD', piece));
        Assert.Equal(Rare, string.Concat(pieces));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(36_864)]
    [InlineData(int.MaxValue)]
    public void Append_TokenOutsideTheVocabulary_IsRefused(int token) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Detokenizer(_model.Vocabulary).Append(token));
}
