using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class WordDifferencesTests
{
    [Fact]
    public void Between_OneWordChanged_ShowsThatWordAlone()
    {
        var differences = WordDifferences.Between("Vous êtes convoquée le 3 mars.", "Vous êtes attendue le 3 mars.");

        Assert.Equal("convoquée", Assert.Single(differences, difference => difference.Kind == WordDifferenceKind.Removed).Text);
        Assert.Equal("attendue", Assert.Single(differences, difference => difference.Kind == WordDifferenceKind.Added).Text);
    }

    [Theory]
    [InlineData("", "Bonjour,\n\nMadame")]
    [InlineData("Un deux\n- trois (1 330,70 €)", "- trois\n\nquatre € « cinq »")]
    public void Between_AnyTexts_GivesBothBack(string before, string after)
    {
        var differences = WordDifferences.Between(before, after);

        Assert.Equal(after, Joined(WordDifferenceKind.Removed));
        Assert.Equal(before, Joined(WordDifferenceKind.Added));

        string Joined(WordDifferenceKind without) => string.Concat(differences.Where(difference => difference.Kind != without).Select(difference => difference.Text));
    }
}
