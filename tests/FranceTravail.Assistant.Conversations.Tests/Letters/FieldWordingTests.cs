using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class FieldWordingTests
{
    [Theory]
    [InlineData(LetterWriting.AsTyped, "Aide à la mobilité.", "Aide à la mobilité")]
    [InlineData(LetterWriting.AsTyped, "Société Durand S.A.", "Société Durand S.A.")]
    [InlineData(LetterWriting.AsTyped, "Pièces, copies, etc.", "Pièces, copies, etc.")]
    [InlineData(LetterWriting.AsTyped, "À suivre...", "À suivre...")]
    [InlineData(LetterWriting.Phrase, "Suppression totale", "suppression totale")]
    [InlineData(LetterWriting.Phrase, "Radiation.", "radiation")]
    [InlineData(LetterWriting.Phrase, "L'aide à la mobilité", "l'aide à la mobilité")]
    [InlineData(LetterWriting.Phrase, "À l'accueil", "à l'accueil")]
    [InlineData(LetterWriting.Phrase, "CAP cuisine", "CAP cuisine")]
    [InlineData(LetterWriting.Phrase, "France Travail Pro", "France Travail Pro")]
    [InlineData(LetterWriting.Phrase, "Lucie Moreau", "Lucie Moreau")]
    [InlineData(LetterWriting.Phrase, "Lucie, au 04 00 00 00 00", "Lucie, au 04 00 00 00 00")]
    [InlineData(LetterWriting.Phrase, "M. Durand", "M. Durand")]
    [InlineData(LetterWriting.Phrase, "12 rue de l'Exemple", "12 rue de l'Exemple")]
    [InlineData(LetterWriting.Article, "Tribunal administratif de Lyon", "le Tribunal administratif de Lyon")]
    [InlineData(LetterWriting.Article, "Le tribunal administratif de Lyon.", "le tribunal administratif de Lyon")]
    [InlineData(LetterWriting.Article, "cour administrative d'appel de Lyon", "la cour administrative d'appel de Lyon")]
    [InlineData(LetterWriting.Article, "autorité compétente", "l'autorité compétente")]
    [InlineData(LetterWriting.Delay, "2 mois", "dans un délai de 2 mois")]
    [InlineData(LetterWriting.Delay, "Deux mois à compter de la notification.", "dans un délai de deux mois à compter de la notification")]
    [InlineData(LetterWriting.Delay, "un mois", "dans un délai d'un mois")]
    [InlineData(LetterWriting.Delay, "un délai de deux mois", "dans un délai de deux mois")]
    [InlineData(LetterWriting.Delay, "délai de deux mois", "dans un délai de deux mois")]
    [InlineData(LetterWriting.Delay, "les deux mois qui suivent", "dans les deux mois qui suivent")]
    [InlineData(LetterWriting.Delay, "Avant le 1er mars 2027", "avant le 1er mars 2027")]
    [InlineData(LetterWriting.Delay, "dans les deux mois", "dans les deux mois")]
    public void Line_IsWrittenAsItsSentenceAsks(LetterWriting writing, string typed, string written)
    {
        Assert.Equal(written, FieldWording.Apply(Field(FieldKind.Text, writing), typed));
    }

    [Theory]
    [InlineData("reprise d'emploi non déclarée", "Reprise d'emploi non déclarée.")]
    [InlineData("Le projet ne convient pas.", "Le projet ne convient pas.")]
    [InlineData("« Je n'ai rien reçu. »", "« Je n'ai rien reçu. »")]
    [InlineData("deux retards :\n- lundi ;\n- mardi ;", "Deux retards :\n- lundi ;\n- mardi.")]
    [InlineData("Avez-vous une pièce ?", "Avez-vous une pièce ?")]
    public void Text_IsWrittenAsAParagraph(string typed, string written)
    {
        Assert.Equal(written, FieldWording.Apply(Field(FieldKind.LongText, LetterWriting.Sentence), typed));
        Assert.Equal(typed, FieldWording.Apply(Field(FieldKind.LongText, LetterWriting.AsTyped), typed));
    }

    [Theory]
    [InlineData("Chez {nom}.", "S.A.", "Chez S.A.")]
    [InlineData("Chez {nom}, à Lyon.", "S.A.", "Chez S.A., à Lyon.")]
    [InlineData("Chez {nom}.", "Durand", "Chez Durand.")]
    public void FullStop_StandsOnce(string text, string value, string expected) => Assert.Equal(expected, FieldPlaces.Fill(text, _ => value));

    private static LetterField Field(FieldKind kind, LetterWriting writing) => new("champ", "Champ", kind, true, null, [], null, null, 1, null, Writing: writing);
}
