using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Knowledge.Tests.Evidence;

/// <summary>By words alone: no vector, no model.</summary>
public sealed class EvidenceRankerTests
{
    private const string Remote =
        """
        Note destinée aux responsables du télétravail.
        Un agent à temps plein peut télétravailler 2 jours par semaine au maximum.
        Les agents en période d'essai et les apprentis n'y ont pas accès.
        """;

    private const string Ages =
        """
        Âge | Durée de l'ARE
        Moins de 55 ans | 730 jours
        De 55 ans à moins de 57 ans | 913 jours
        57 ans et plus | 1 095 jours
        """;

    [Fact]
    public async Task Sentence_ThatHoldsWhatAFollowUpAdds_ComesFirst()
    {
        const string Query = "Combien de jours de télétravail par semaine ? et un apprenti ?";

        Assert.StartsWith("Un agent à temps plein", await FirstAsync(Query, Remote), StringComparison.Ordinal);
        Assert.StartsWith("Les agents en période", await FirstAsync(Query, Remote, "apprenti"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Combien de temps d'ARE à 58 ans ?", "57 ans et plus")]
    [InlineData("Combien de temps d'ARE à 56 ans ?", "De 55 ans")]
    [InlineData("Combien de temps d'ARE à 30 ans ?", "Moins de 55 ans")]
    public async Task Row_WhoseRangeHoldsWhatIsStated_ComesFirst(string question, string row) =>
        Assert.StartsWith(row, await FirstAsync(question, Ages), StringComparison.Ordinal);

    [Fact]
    public async Task Sentence_AboutTheDocument_DecidesNothing() =>
        Assert.StartsWith("Un agent", await FirstAsync("Qui sont les responsables du télétravail des agents ?", Remote), StringComparison.Ordinal);

    private static async Task<string> FirstAsync(string question, string passage, params string[] added)
    {
        var found = new FoundPassage(new PassageHit(1, 1, "d", 1, 1, 1, null, null), "Titre", string.Empty, passage, 0, passage.Length, null, null, null, "essai");
        var query = new ExpandedQuery(question, [.. FrenchAnalyzer.Terms(question).Select(term => new QueryTerm(term, 1))], [], question)
        {
            Emphasis = [.. added.SelectMany(FrenchAnalyzer.Terms)],
        };
        var ranked = await new EvidenceRanker(null!).RankAsync(new PassageFindings(query, ReadOnlyMemory<float>.Empty, [found]), 8, TestDeadline.Token());
        return ranked[0].Sentence.Text;
    }
}
