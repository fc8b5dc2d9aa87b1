using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Knowledge.Tests.Privacy;

public sealed class PseudonymizerTests
{
    [Fact]
    public void Mask_Notes_NumbersSlotsInTheOrderOfTheText()
    {
        var pseudonymizer = new Pseudonymizer([new KnownValue(SlotNames.LastName, "Durand"), new KnownValue(SlotNames.Place, "Lyon Part-Dieu")]);

        var masked = pseudonymizer.Mask("Convoquer Mme Durand le 12/12/2026 puis le 14/12/2026 à Lyon Part-Dieu, avec M. Benali. Rappel : le 12/12/2026.");

        Assert.Equal("Convoquer Mme [NOM] le [DATE_1] puis le [DATE_2] à [LIEU_1], avec M. [NOM_2]. Rappel : le [DATE_1].", masked.Text);
        Assert.Equal("Benali", masked.Slots["NOM_2"]);
    }

    [Fact]
    public void Mask_WordThatContainsAName_LeavesItWhole()
    {
        var masked = new Pseudonymizer([new KnownValue(SlotNames.LastName, "Petit")]).Mask("Un Petit, la Petite et le Petit-déjeuner");

        Assert.Equal("Un [NOM], la Petite et le [NOM]-déjeuner", masked.Text);
    }

    [Fact]
    public void Restore_ValueThatLooksLikeASlot_IsNotReadAgain()
    {
        var pseudonymizer = new Pseudonymizer([new KnownValue(SlotNames.LastName, "[DATE_1]")]);

        var masked = pseudonymizer.Mask("M. [DATE_1] viendra le 12/12/2026, [NOM].");

        Assert.Equal("M. [DATE_1] viendra le 12/12/2026, [NOM].", masked.Restore());
        Assert.DoesNotContain("12/12/2026", masked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Restore_UnknownSlot_StaysToBeSeen()
    {
        Assert.Equal("le [DATE_9]", MaskedText.Restore("le [DATE_9]", new Dictionary<string, string> { ["DATE_1"] = "12 mai" }));
    }

    [Theory]
    [InlineData("NOM_2", true)]
    [InlineData("DATE_1", true)]
    [InlineData("NIR_1", false)]
    [InlineData("REPERE_3", false)]
    public void IsTrained_KnowsTheSlotsOfTheModel(string name, bool expected)
    {
        Assert.Equal(expected, SlotNames.IsTrained(name));
    }

    [Theory]
    [InlineData("Vous êtes inscrit(e) et reçu(e)s.", "Vous êtes inscrite et reçues.", "Vous êtes inscrit et reçus.")]
    [InlineData("votre conseiller(ère), le directeur(trice)", "votre conseillère, le directrice", "votre conseiller, le directeur")]
    [InlineData("Il/elle est actif(ve), le/la référent(e)", "elle est active, la référente", "Il est actif, le référent")]
    public void Agreement_BothForms_KeepsTheOneOfTheCivility(string text, string feminine, string masculine)
    {
        Assert.Equal(feminine, GenderAgreement.Apply(text, GenderAgreement.Of("Mme")));
        Assert.Equal(masculine, GenderAgreement.Apply(text, GenderAgreement.Of("M.")));
        Assert.Equal(text, GenderAgreement.Apply(text, GenderAgreement.Of(null)));
    }
}
