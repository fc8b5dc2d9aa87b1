using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Equity;

public sealed class ToneLexiconTests
{
    [Fact]
    public void Lexicon_EachTone_HasWordsWithAReason()
    {
        var words = ToneLexicon.Shipped.Words.ToList();

        Assert.All(Enum.GetValues<Tone>(), tone => Assert.True(words.Count(word => word.Tone == tone) >= 10, tone.ToString()));
        Assert.All(words, word => Assert.NotEmpty(word.Reason));
    }

    [Theory]
    [InlineData("N’hésitez pas à venir", "N'hésitez pas")]
    [InlineData("Vous êtes Tenue de venir", "êtes Tenue")]
    public void In_WhateverCaseAndApostrophe_IsFound(string text, string word)
    {
        Assert.Equal(word, Assert.Single(ToneLexicon.Shipped.In(text)).Word);
    }

    [Fact]
    public void In_PartsOfLongerWords_AreNone()
    {
        Assert.Empty(ToneLexicon.Shipped.In("La vérificatrice désheureuse tient une contre-preuve-x."));
    }
}
