using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Lexicon;

public sealed class SearchLexiconTests
{
    [Fact]
    public void Expand_Equivalents_AddEachOther()
    {
        Assert.Equal(["contrat d'engagement jeune"], Added("CEJ, contrat d'engagement jeune", "durée du cej ?"));
        Assert.Equal(["CEJ"], Added("CEJ, contrat d'engagement jeune", "Les contrats d’engagement jeunes"));
    }

    [Fact]
    public void Expand_Arrow_AddsOneWayOnly()
    {
        Assert.Equal(["employeur"], Added("patron, boss => employeur", "mon boss"));
        Assert.Empty(Added("patron, boss => employeur", "mon employeur"));
    }

    [Theory]
    [InlineData("un DE radié", true)]
    [InlineData("DE", true)]
    [InlineData("droit de grève", false)]
    public void Expand_AcronymOfTwoLetters_NeedsCapitals(string query, bool isExpanded)
    {
        Assert.Equal(isExpanded, Added("DE, demandeur d'emploi", query).Count > 0);
    }

    [Theory]
    [InlineData("une DUE en retard", true)]
    [InlineData("une somme due", false)]
    public void Expand_AcronymListedAsAWord_NeedsCapitals(string query, bool isExpanded)
    {
        Assert.Equal(isExpanded, Added("DUE => déclaration préalable à l'embauche\n! DUE, CAT", query).Count > 0);
    }

    [Fact]
    public void Expand_WordsOfAPhraseApart_AddNothing()
    {
        Assert.Empty(Added("chômage partiel => activité partielle", "chômage et temps partiel"));
    }

    [Fact]
    public void Expand_AddedTerms_WeighLessThanAskedOnes()
    {
        var query = new QueryExpander(SearchLexicon.Read(["boulot => travail, emploi"])).Expand("accident boulot travail");

        Assert.All(query.Terms.Take(3), term => Assert.Equal(1, term.Weight));
        Assert.True(Assert.Single(query.Terms.Skip(3)).Weight < 1);
    }

    [Theory]
    [InlineData("une PMSMP ?", "une PMSMP ? (période de mise en situation)")]
    [InlineData("mon boulot", "mon boulot")]
    public void Expand_TextToEmbed_SpellsOutAcronymsAlone(string query, string expected)
    {
        var lexicon = SearchLexicon.Read(["PMSMP, période de mise en situation", "boulot => travail"]);

        Assert.Equal(expected, new QueryExpander(lexicon).Expand(query).EmbeddingText);
    }

    [Fact]
    public void Expand_CommentsAndEmptyLines_AreIgnored()
    {
        Assert.Empty(Added("# boulot => travail\n\n   ", "boulot"));
    }

    [Theory]
    [InlineData("boulot")]
    [InlineData("boulot =>")]
    [InlineData("a => b => c")]
    [InlineData("de la => travail")]
    public void Read_LineThatIsNoRule_IsRefusedWithItsText(string line)
    {
        var error = Assert.Throws<FormatException>(() => SearchLexicon.Read([line]));

        Assert.Contains(line, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inscrit à PE", "France Travail")]
    [InlineData("mon PPAE", "contrat d'engagement")]
    [InlineData("montant de l'ass", "allocation de solidarité spécifique")]
    [InlineData("une PMSMP", "période de mise en situation en milieu professionnel")]
    [InlineData("chômage partiel", "activité partielle")]
    [InlineData("j'ai bossé", "travailler")]
    [InlineData("2 gosses", "enfant")]
    [InlineData("mon patron", "employeur")]
    public void Seed_KnowsTheWordsOfAgents(string query, string added)
    {
        Assert.Contains(added, new QueryExpander(SearchLexicon.Seed).Expand(query).Added);
    }

    [Theory]
    [InlineData("DREETS", "direction régionale de l'économie, de l'emploi, du travail et des solidarités")]
    [InlineData("DDETS", "direction départementale de l'emploi, du travail et des solidarités")]
    public void Seed_NameWithCommas_IsOneName(string acronym, string name)
    {
        var expander = new QueryExpander(SearchLexicon.Seed);

        Assert.Equal([name], expander.Expand($"la {acronym}").Added);
        Assert.Contains(acronym, expander.Expand($"Que fait la {name} ?").Added);
        Assert.DoesNotContain(acronym, expander.Expand("un emploi et du travail").Added);
    }

    private static IReadOnlyList<string> Added(string rules, string query) =>
        new QueryExpander(SearchLexicon.Read(rules.Split('\n'))).Expand(query).Added;
}
