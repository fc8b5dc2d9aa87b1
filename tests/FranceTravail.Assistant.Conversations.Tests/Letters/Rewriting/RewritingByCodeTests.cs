using FranceTravail.Assistant.Conversations.Letters.Rewriting;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Rewriting;

public sealed class RewritingByCodeTests
{
    [Theory]
    [InlineData("le samedi 12 décembre 2026 à 10 h", "05/01/2027", "le mardi 5 janvier 2027 à 10 h")]
    [InlineData("Le 12/12/2026, puis encore le 12 décembre 2026.", "1er février 2027", "Le 01/02/2027, puis encore le 1er février 2027.")]
    [InlineData("Samedi 12 décembre, né le 4 mars 1988", "2027-01-05", "Mardi 5 janvier 2027, né le 4 mars 1988")]
    public async Task ChangeDate_OneDate_IsReplacedWithItsWeekday(string selection, string date, string expected)
    {
        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.ChangeDate, selection, date);

        Assert.Equal(expected, rewriting.Text);
        Assert.Equal("date", rewriting.ChangedField);
        Assert.Null(rewriting.Prompt);
    }

    [Theory]
    [InlineData("Du 12 décembre 2026 au 14 décembre 2026.", "05/01/2027", "plusieurs dates")]
    [InlineData("À 10 h, pour 1/2 journée.", "05/01/2027", "aucune date")]
    [InlineData("Le 12 décembre 2026.", "31/02/2027", "jj/mm/aaaa")]
    [InlineData("Le 12 décembre 2026.\n\nVous pouvez contester avant le 12 décembre 2026.", "05/01/2027", "formulaire")]
    public async Task ChangeDate_NoneSeveralOrReserved_IsRefused(string selection, string date, string reason)
    {
        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.ChangeDate, selection, date);

        Assert.Null(rewriting.Text);
        Assert.Contains(reason, rewriting.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangeDate_WholeLetter_LeavesItsOwnDay()
    {
        var letter = RewritingDesk.WholeLetter();

        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.ChangeDate, letter, "05/01/2027");

        Assert.Equal(letter.Replace("12 décembre 2026", "5 janvier 2027", StringComparison.Ordinal), rewriting.Text);
    }

    [Theory]
    [InlineData("Merci d'apporter votre CV, un RIB et une photo.", "Merci d'apporter :\n- votre CV ;\n- un RIB ;\n- une photo.")]
    [InlineData("Bonjour à vous. Pièces à fournir : attestation employeur, relevé d'identité et photo. À bientôt.", "Bonjour à vous.\n\nPièces à fournir :\n- attestation employeur ;\n- relevé d'identité ;\n- photo.\n\nÀ bientôt.")]
    [InlineData("Merci de vous munir de votre CV et d'une pièce d'identité.", "Merci de vous munir :\n- de votre CV ;\n- d'une pièce d'identité.")]
    [InlineData("Votre CV\nUn relevé bancaire", "- Votre CV ;\n- Un relevé bancaire.")]
    [InlineData("À apporter :\nVotre CV ;\nUn relevé bancaire.", "À apporter :\n- Votre CV ;\n- Un relevé bancaire.")]
    [InlineData("Atelier du lundi\n\nAtelier du mardi", "- Atelier du lundi ;\n- Atelier du mardi.")]
    [InlineData("Venez lundi.\nPrenez votre badge.", "- Venez lundi.\n- Prenez votre badge.")]
    public async Task MakeList_Enumeration_IsListedWordForWord(string selection, string expected)
    {
        var rewriting = await RewritingDesk.RewriteAsync(RewriteAction.MakeList, selection);

        Assert.Equal(expected, rewriting.Text);
        Assert.Null(rewriting.Prompt);
    }

    [Theory]
    [InlineData("Vous devez transmettre un RIB et une attestation avant le 3 mars 2027.")]
    [InlineData("Merci de joindre votre contrat ou votre bulletin de paie.")]
    [InlineData("Nous vous recevrons entre le 3 et le 5 mars.")]
    [InlineData("Merci de remplir le formulaire et de le signer.")]
    [InlineData("Nous avons bien reçu votre demande.")]
    public void MakeList_WhatAListWouldBend_IsLeftAlone(string sentence)
    {
        Assert.Null(Enumeration.AsList(sentence));
    }
}
