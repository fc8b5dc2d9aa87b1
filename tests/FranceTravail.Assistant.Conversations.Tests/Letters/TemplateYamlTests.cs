using FranceTravail.Assistant.Conversations.Prompting;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

/// <summary>What is said to a curator whose text cannot be read.</summary>
public sealed class TemplateYamlTests
{
    private const string Unreadable = "le texte ne peut pas être lu à partir d'ici";

    [Theory]
    [InlineData("title: 'Essai'\nbody\n", "Ligne 2 : " + Unreadable)]
    [InlineData("title: 'Essai'\ntheme: 'Suivi'\nsubject: 'Votre rendez-vous\n", "Ligne 3 : " + Unreadable)]
    [InlineData("title: 'Essai'\nbody:\n  - text: 'Un'\n  - text: 'L'atelier'\n  - text: 'Deux'\n", "Ligne 4 : " + Unreadable)]
    [InlineData("title: 'Essai'\ntitre: 'x'\n", "Ligne 2 : « titre » n'est pas une ligne que les modèles de courrier connaissent.")]
    [InlineData("title: 'Essai'\ndecision: peut-être\n", "Ligne 2 : cette ligne attend « true » ou « false ».")]
    [InlineData("title: 'Essai'\nbody: 'texte'\n", "Ligne 2 : une liste est attendue ici")]
    [InlineData("title: 'Essai'\n\tsubject: 'x'\n", "Ligne 2 : une tabulation commence la ligne")]
    public void Text_ThatCannotBeRead_SaysWhereInFrench(string text, string expected)
    {
        var message = Assert.Throws<PromptException>(() => LetterDesk.Templates.Parse("essai", text)).Message;

        Assert.StartsWith(expected, message, StringComparison.Ordinal);
        Assert.Equal(message.Contains(Unreadable, StringComparison.Ordinal), message.Contains("(Détail technique : While ", StringComparison.Ordinal));
    }
}
