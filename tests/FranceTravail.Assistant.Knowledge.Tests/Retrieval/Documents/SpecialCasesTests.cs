using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Knowledge.Retrieval.Documents;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Documents;

public sealed class SpecialCasesTests
{
    [Theory]
    [InlineData("Congés des agents publics", 0)]
    [InlineData("Le salarié employé à domicile", 1)]
    public void NamedIn_AnyNameOfACase_IsFound(string text, int position)
    {
        var cases = SpecialCases.Read(["# publics", "fonction publique, agent public", "salarié à domicile"]);

        Assert.Equal([position], cases.NamedIn(Terms(text)));
    }

    [Fact]
    public void NamedIn_PartOfAName_IsNotFound()
    {
        Assert.Empty(SpecialCases.Read(["fonction publique"]).NamedIn(Terms("la publication des fonctions")));
    }

    [Fact]
    public void Read_LineOfStopWords_IsRefused()
    {
        Assert.Throws<FormatException>(() => SpecialCases.Read(["marin, de la"]));
    }

    [Fact]
    public void Seed_KnowsCivilServants()
    {
        Assert.NotEmpty(SpecialCases.Seed.NamedIn(Terms("Retraite du fonctionnaire")));
        Assert.Empty(SpecialCases.Seed.NamedIn(Terms("Le congé de maternité")));
    }

    private static HashSet<string> Terms(string text) => [.. FrenchAnalyzer.Terms(text)];
}
