using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Equity;

public sealed class LetterComparerTests
{
    private const string Body = "Vous êtes convoquée à un entretien le 12 décembre 2026 à 10 h.\n\nMerci d'apporter les documents suivants :\n- Curriculum vitae\n\nEn cas d'empêchement, merci de nous prévenir.";

    private static readonly SwappedWords Names = SwappedWords.Of(("Claire", "[PRENOM]"), ("Aminata", "[PRENOM]"), ("Lambert", "[NOM]"), ("Traoré", "[NOM]"));
    private static readonly SwappedWords Genders = SwappedWords.Of(("Claire", "[PRENOM]"), ("Julien", "[PRENOM]")).WithGender();

    [Fact]
    public void Compare_NamesAlone_AreIdenticalAndMarkedAsSwapped()
    {
        var comparison = Compare(Letter("Mme Claire Lambert", Body), Letter("Mme Aminata Traoré", Body), Names);

        Assert.Equal(MirrorVerdict.Identical, comparison.Verdict);
        Assert.Equal(["Aminata", "Traoré"], comparison.Other.Pieces.Where(piece => piece.Kind == MirrorPieceKind.Swapped).Select(piece => piece.Text));
        Assert.Equal(Letter("Mme Claire Lambert", Body), string.Concat(comparison.One.Pieces.Select(piece => piece.Text)));
        Assert.Equal(1, comparison.LengthRatio);
    }

    [Fact]
    public void Compare_AgreementsOfAManAndAWoman_AreIdentical()
    {
        var other = Letter("M. Julien Lambert", Body.Replace("convoquée", "convoqué", StringComparison.Ordinal)).Replace("Madame", "Monsieur", StringComparison.Ordinal);

        var comparison = Compare(Letter("Mme Claire Lambert", Body), other, Genders);

        Assert.Equal(MirrorVerdict.Identical, comparison.Verdict);
        Assert.Contains(comparison.Other.Pieces, piece => piece is { Kind: MirrorPieceKind.Swapped, Text: "convoqué" });
    }

    [Fact]
    public void Compare_AgreementsOfTwoWomen_AreADifference()
    {
        var comparison = Compare(Letter("Mme Claire Lambert", Body), Letter("Mme Aminata Traoré", Body.Replace("convoquée", "convoqué", StringComparison.Ordinal)), Names);

        Assert.Equal(MirrorVerdict.WordedOtherwise, comparison.Verdict);
    }

    [Theory]
    [InlineData("merci de nous prévenir.", "vous devez nous prévenir.")]
    [InlineData("merci de nous prévenir.", "merci de nous prévenir avant le 10 décembre 2026.")]
    [InlineData("merci de nous prévenir.", "merci de nous prévenir sous deux jours.")]
    [InlineData("merci de nous prévenir.", "merci de nous prévenir. Vous êtes tenue de justifier votre absence.")]
    [InlineData("- Curriculum vitae", "- Curriculum vitae\n- RIB")]
    [InlineData("- Curriculum vitae", "- Curriculum vitae et RIB")]
    [InlineData("12 décembre 2026", "11 décembre 2026")]
    [InlineData("à 10 h", "à 8 h")]
    public void Compare_AnotherRequirement_IsCaught(string text, string by)
    {
        var comparison = Compare(Letter("Mme Claire Lambert", Body), Letter("Mme Aminata Traoré", Body.Replace(text, by, StringComparison.Ordinal)), Names);

        Assert.Equal(MirrorVerdict.RequirementDiffers, comparison.Verdict);
        Assert.NotEmpty(comparison.Other.Requirements);
    }

    [Theory]
    [InlineData("En cas d'empêchement, merci de nous prévenir.", "Merci de nous prévenir en cas d'empêchement.")]
    [InlineData("Vous êtes convoquée à un entretien le", "Je vous convoque à un entretien le")]
    [InlineData("En cas d'empêchement,", "Nous sommes là. En cas d'empêchement,")]
    public void Compare_OtherWords_AreNoOtherRequirement(string text, string by)
    {
        var comparison = Compare(Letter("Mme Claire Lambert", Body), Letter("Mme Aminata Traoré", Body.Replace(text, by, StringComparison.Ordinal)), Names);

        Assert.Equal(MirrorVerdict.WordedOtherwise, comparison.Verdict);
        Assert.NotEmpty(comparison.Other.Sentences);
    }

    [Fact]
    public void Compare_ASentenceOfOneLetter_IsMarkedWithoutTheSpaceAroundIt()
    {
        var comparison = Compare(Letter("Mme Claire Lambert", Body), Letter("Mme Claire Lambert", $"{Body}\n\nNous sommes là."), Names);

        Assert.Equal(["Nous sommes là."], comparison.Other.Pieces.Where(piece => piece.Kind == MirrorPieceKind.Different).Select(piece => piece.Text));
        Assert.DoesNotContain(comparison.One.Pieces, piece => piece.Kind == MirrorPieceKind.Different);
    }

    [Theory]
    [InlineData("N'hésitez pas à nous écrire.", Tone.Warm)]
    [InlineData("Cette démarche ne souffre aucun retard : à défaut, elle est perdue.", Tone.Firm)]
    [InlineData("Selon vos dires, ce contrat est fini.", Tone.Suspicious)]
    [InlineData("Comme vous le savez, cette démarche est simple.", Tone.Condescending)]
    public void Compare_AWordOfTone_IsCaughtWithItsReason(string sentence, Tone tone)
    {
        var comparison = Compare(Letter("Mme Claire Lambert", Body), Letter("Mme Aminata Traoré", $"{Body} {sentence}"), Names);

        Assert.Equal(MirrorVerdict.ToneDiffers, comparison.Verdict);
        var word = Assert.Single(comparison.Other.ToneWords);
        Assert.Equal(tone, word.Tone);
        Assert.NotEmpty(word.Reason);
        Assert.Empty(comparison.One.ToneWords);
    }

    [Fact]
    public void Compare_WhatWasToldOfADisability_IsSetAsideButNotWhatItRequires()
    {
        var told = SwappedWords.Of(("La personne est reconnue travailleur handicapé.", ""), ("travailleur handicapé", ""));
        var one = Letter("Mme Claire Lambert", Body);

        Assert.Equal(MirrorVerdict.Identical, Compare(one, Letter("Mme Claire Lambert", $"{Body} La personne est reconnue travailleur handicapé."), told).Verdict);
        Assert.Equal(
            MirrorVerdict.RequirementDiffers,
            Compare(one, Letter("Mme Claire Lambert", $"{Body} En tant que travailleur handicapé, vous devez fournir un certificat."), told).Verdict);
    }

    [Fact]
    public void Compare_TwoAges_SetsAsideTheAgeAndNoOtherNumber()
    {
        var ages = SwappedWords.Of(("24 ans", "[ÂGE]"), ("58 ans", "[ÂGE]"));

        Assert.Equal(MirrorVerdict.Identical, Compare(Letter("Mme Claire Lambert", "Vous avez 24 ans."), Letter("Mme Claire Lambert", "Vous avez 58 ans."), ages).Verdict);
        Assert.NotEqual(MirrorVerdict.Identical, Compare(Letter("Mme Claire Lambert", "Vous avez 24 mois."), Letter("Mme Claire Lambert", "Vous avez 58 mois."), ages).Verdict);
    }

    private static string Letter(string recipient, string body) =>
        $"{recipient}\n\nObjet : Convocation\n\nMadame,\n\n{body}\n\nJe vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\nPaul Martin\nconseiller";

    private static LetterComparison Compare(string one, string other, SwappedWords swapped) => LetterComparer.Compare(LetterReading.Read(one, []), LetterReading.Read(other, []), swapped);
}
