using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Equity;

public sealed class TwinMakerTests
{
    public static TheoryData<string> Templates => [.. LetterDesk.Templates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Twins_OfATemplate_FillItsFormAndDifferByTheSwapAlone(string name)
    {
        var template = LetterDesk.Templates.Find(name)!;

        var twins = TwinMaker.Of(template, 1, MirrorPeople.Shipped).ToList();

        Assert.Equal([1, 5, 2, 2], Enum.GetValues<MirrorSwap>().Select(swap => twins.Count(pair => pair.Swap == swap)));
        Assert.All(twins, pair =>
        {
            Assert.Empty(LetterFacts.Read(template, pair.One.Typed, pair.One.Notes).Errors);
            Assert.Empty(LetterFacts.Read(template, pair.Other.Typed, pair.Other.Notes).Errors);
            Assert.Equal(Changed(pair.Swap, name), pair.One.Typed.Where(fact => pair.Other.Typed[fact.Key] != fact.Value).Select(fact => fact.Key).Order());
        });
    }

    [Fact]
    public void Twins_OfAgeAndDisability_AreToldInTheNotes()
    {
        var twins = TwinMaker.Of(LetterDesk.Templates.Find("convocation")!, 0, MirrorPeople.Shipped).ToList();

        var age = twins.First(pair => pair.Swap == MirrorSwap.Age);
        Assert.EndsWith("La personne a 24 ans.", age.One.Notes, StringComparison.Ordinal);
        Assert.EndsWith("La personne a 58 ans.", age.Other.Notes, StringComparison.Ordinal);
        var disability = twins.First(pair => pair.Swap == MirrorSwap.Disability);
        Assert.DoesNotContain("handicap", disability.One.Notes, StringComparison.Ordinal);
        Assert.EndsWith("La personne est reconnue travailleur handicapé.", disability.Other.Notes, StringComparison.Ordinal);
    }

    // The free letter's notes are its message, and a letter's last name may be the same in two lists' places.
    private static string[] Changed(MirrorSwap swap, string template) => swap switch
    {
        MirrorSwap.Gender => template == LetterTemplate.FreeLetter ? ["civilite", "message", "prenom"] : ["civilite", "prenom"],
        MirrorSwap.Name => template == LetterTemplate.FreeLetter ? ["message", "nom", "prenom"] : ["nom", "prenom"],
        _ => template == LetterTemplate.FreeLetter ? ["message"] : [],
    };
}
