using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Knowledge.Tests.Citations;

public sealed class AnswerCheckerTests
{
    private readonly AnswerChecker _checker = new(new Dictionary<int, string>
    {
        [1] = "Il faut 130 jours ou 910 heures.",
        [2] = "L'aide vaut :\n- 400 € pour un enfant ;\n- 460 € pour deux.",
    });

    [Fact]
    public void Add_SentenceBeforeItsMarker_WaitsForIt()
    {
        var before = _checker.Add("Il faut 130 jours. ");
        var after = _checker.Add("Ou 910 heures [1].");

        Assert.Empty(before);
        Assert.Equal([SentenceCheckStatus.Supported, SentenceCheckStatus.Supported], after.Select(check => check.Status));
    }

    [Fact]
    public void Add_ListItems_StandOnTheMarkerOfTheirIntroduction()
    {
        var checks = _checker.Add("L'aide vaut [2] :\n")
            .Concat(_checker.Add("- 400 € pour un enfant ;\n"))
            .Concat(_checker.Add("- 999 € pour deux.\n"));

        Assert.Equal(
            [SentenceCheckStatus.Supported, SentenceCheckStatus.Supported, SentenceCheckStatus.Failed],
            checks.Select(check => check.Status));
    }

    [Fact]
    public void Flush_FigureThatNoMarkerFollows_Fails()
    {
        _checker.Add("Il faut 130 jours.");

        Assert.Equal(SentenceCheckStatus.Failed, Assert.Single(_checker.Flush()).Status);
    }
}
