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

    [Theory]
    [InlineData("Ajout.\n\nMerci de prévenir.")]
    [InlineData("Merci de prévenir.\n\nAjout.")]
    public void Apply_ParagraphPutBesideALineThatChanges_KeepsBoth(string mine)
    {
        var (text, lags) = FormMerge.Apply(Before, Before.Replace("Merci de prévenir.", mine, StringComparison.Ordinal), Before.Replace("Merci", "Madame, merci", StringComparison.Ordinal), []);

        Assert.Equal(Before.Replace("Merci de prévenir.", mine.Replace("Merci", "Madame, merci", StringComparison.Ordinal), StringComparison.Ordinal), text);
        Assert.False(lags);
    }

    [Fact]
    public void Apply_ParagraphPutBeforeOneThatGoes_LeavesOneEmptyLine()
    {
        var mine = Before.Replace("Merci", "Ajout.\n\nMerci", StringComparison.Ordinal);

        var (text, _) = FormMerge.Apply(Before, mine, "Objet : Convocation\n\nMerci de prévenir.", []);

        Assert.Equal("Objet : Convocation\n\nAjout.\n\nMerci de prévenir.", text);
    }

    [Fact]
    public void Apply_ChangedLineThatWasTakenOut_StaysOutAndIsSaid()
    {
        var mine = Before.Replace("Vous êtes convoquée le 3 mars à 10 h.\n\n", string.Empty, StringComparison.Ordinal);

        Assert.Equal((mine, true), FormMerge.Apply(Before, mine, After, Changes));
    }

    [Fact]
    public void Apply_LineThatTheAgentWroteBeforeTheFormDid_StandsOnce()
    {
        var (text, _) = FormMerge.Apply("- CV", "- CV\n- RIB", "- CV\n- RIB\n- Contrat", []);

        Assert.Equal("- CV\n- Contrat\n- RIB", text);
    }
}
