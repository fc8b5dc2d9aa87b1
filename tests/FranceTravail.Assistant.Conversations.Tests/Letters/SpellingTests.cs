using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Spelling;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class SpellingTests
{
    private static readonly LetterTemplates Templates = LetterTemplates.Load(RepositoryFiles.Path("prompts"));

    private static SpellingDictionary French => SpellingDictionary.Shipped ?? throw new InvalidOperationException("The dictionary is not beside the tests.");

    public static TheoryData<string> TemplateNames => [.. Templates.All.Select(template => template.Name)];

    [Theory]
    [InlineData("absence", "Actualisation", "œuvre", "rendez-vous", "trop-perçu", "À")]
    [InlineData("aujourd'hui", "mangeâmes", "réinscription", "télédéclaration", "demandeuse", "lorsqu")]
    public void Word_OfTheDictionary_IsKnownWhateverItsForm(params string[] words) => Assert.Empty(French.Unknown(words));

    [Theory]
    [InlineData("abscence", "absence")]
    [InlineData("dossié", "dossier")]
    [InlineData("developper", "développer")]
    [InlineData("Occurence", "Occurrence")]
    [InlineData("rednez-vous", "rendez-vous")]
    [InlineData("convocaton", "convocation")]
    public void Word_Misspelled_GetsWhatWasMeant(string word, string meant)
    {
        Assert.Contains(word, French.Unknown([word]));
        Assert.Contains(meant, SpellingSuggestions.For(word, French));
    }

    [Fact]
    public void Word_LikeNoOther_GetsNoSuggestion() => Assert.Empty(SpellingSuggestions.For("xqzwkj", French));

    [Theory]
    [InlineData("Nous vous remercions de votre présence jusqu’au soir, puisqu'elle compte.")]
    [InlineData("Avez-vous reçu le courrier de M. Zbigniewski à Trifouillis-les-Oies ?")]
    [InlineData("Écrivez à agence@exemple.fr ou voyez francetravail.fr/espace-perso, code PMSMP.")]
    [InlineData("Un primo-demandeur et ses cotraitants complètent la demande présaisie.")]
    [InlineData("Zbigniewska est attendue, qu'a-t-elle répondu ?")]
    public void Letter_RightlySpelled_PassesTheCheck(string text) =>
        Assert.True(Check(text, new() { ["nom"] = "Zbigniewska" }).Passed);

    [Fact]
    public void Letter_WithFaults_NamesThemOnceWithSuggestions()
    {
        var check = Check("Votre abscence est notée. Cette abscence compte. Le rendez-vous a été reportté.", []);

        Assert.False(check.Passed);
        Assert.False(check.IsMandatory);
        Assert.Contains("« abscence » (absence", check.Message, StringComparison.Ordinal);
        Assert.Contains("« reportté » (reporté", check.Message, StringComparison.Ordinal);
        Assert.Equal(2, check.Message.Split('«').Length - 1);
    }

    [Fact]
    public void Letter_WithoutDictionary_SaysThatNothingWasChecked()
    {
        var check = SpellingCheck.Of(Letter("Votre abscence."), Facts([]), null);

        Assert.False(check.Passed);
        Assert.Contains("Orthographe non vérifiée", check.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TemplateNames))]
    public void Template_Shipped_HasNoUnknownWord(string name)
    {
        var template = Templates.All.Single(candidate => candidate.Name == name);
        var facts = LetterFacts.Read(template, template.Example.ToDictionary(fact => fact.Key, fact => (string?)fact.Value));
        var words = LetterWords.Of(LetterComposer.Compose(template, facts), facts);

        Assert.NotEmpty(words);
        Assert.Empty(SpellingCheck.Misspelled(words, French));
    }

    private static LetterCheck Check(string text, Dictionary<string, string> values) => SpellingCheck.Of(Letter(text), Facts(values), French);

    private static Letter Letter(string text) => new([new LetterBlock(LetterBlockKind.Paragraph, [new LetterSentence(text, LetterOrigin.Free, [])])]);

    private static LetterFacts Facts(Dictionary<string, string> values) => new(values, new Dictionary<string, string>());
}
