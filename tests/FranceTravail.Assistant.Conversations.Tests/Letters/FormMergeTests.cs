using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class FormMergeTests
{
    private const string Before = "Objet : Convocation\n\nVous êtes convoquée le 3 mars à 10 h.\n\nMerci de prévenir.";
    private const string After = "Objet : Convocation\n\nVous êtes convoquée le 4 mars à 10 h.\n\nMerci de prévenir.";

    private static readonly (string, string)[] Changes = [("3 mars", "4 mars")];

    [Fact]
    public void Apply_UntouchedText_IsTheNewOne() => Assert.Equal((After, false), FormMerge.Apply(Before, Before, After, Changes));

    [Fact]
    public void Apply_UnchangedForm_KeepsMine() => Assert.Equal(("Le mien", false), FormMerge.Apply(Before, "Le mien", Before, []));

    [Fact]
    public void Apply_OtherLineRetouched_KeepsItAndFollowsTheForm()
    {
        var mine = Before.Replace("Merci de prévenir.", "Merci de nous appeler.", StringComparison.Ordinal);

        var (text, lags) = FormMerge.Apply(Before, mine, After, Changes);

        Assert.Equal(After.Replace("Merci de prévenir.", "Merci de nous appeler.", StringComparison.Ordinal), text);
        Assert.False(lags);
    }

    [Fact]
    public void Apply_SameLineRetouched_PutsTheNewFactInMyWords()
    {
        var mine = Before.Replace("Vous êtes convoquée le 3 mars à 10 h.", "Nous vous attendons le 3 mars.", StringComparison.Ordinal);

        var (text, lags) = FormMerge.Apply(Before, mine, After, Changes);

        Assert.Contains("Nous vous attendons le 4 mars.", text, StringComparison.Ordinal);
        Assert.False(lags);
    }

    [Fact]
    public void Apply_FactGoneFromTheRetouchedLine_KeepsItAndSaysThatItLags()
    {
        var mine = Before.Replace("Vous êtes convoquée le 3 mars à 10 h.", "Nous vous attendons lundi.", StringComparison.Ordinal);

        var (text, lags) = FormMerge.Apply(Before, mine, After, Changes);

        Assert.Equal(mine, text);
        Assert.True(lags);
    }
}
