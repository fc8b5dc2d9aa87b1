using FranceTravail.Assistant.Knowledge.Evaluation.Baselines;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation.Baselines;

public sealed class LuceneBaselineTests
{
    private static readonly IndexedText[] Passages =
    [
        new("conges", "fiches", "Congés payés\nLe salarié acquiert des congés payés."),
        new("preavis", "fiches", "Préavis\nLe préavis de démission dure un mois."),
        new("code", "code-du-travail", "Article\nLe préavis est dû en cas de démission."),
    ];

    [Fact]
    public void Rank_Query_OrdersDocumentsByTheirBestPassage()
    {
        using var baseline = new LuceneBaseline(Passages);

        Assert.Equal("conges", baseline.Rank("mes congés payés", null)[0]);
        Assert.Equal(["preavis", "code"], baseline.Rank("préavis de démission", null));
    }

    [Fact]
    public void Rank_Collections_LeavesTheOthersOut()
    {
        using var baseline = new LuceneBaseline(Passages);

        Assert.Equal(["code"], baseline.Rank("préavis de démission", new HashSet<string> { "code-du-travail" }));
    }

    [Fact]
    public void Rank_StopWordsOnly_FindsNothing()
    {
        using var baseline = new LuceneBaseline(Passages);

        Assert.Empty(baseline.Rank("de la", null));
    }
}
