using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Strict;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;

public sealed class SourceSorterTests
{
    private readonly FoundPassage _old = Found.Archive("Contrôle de la recherche d'emploi", "La radiation dure deux mois.");

    [Theory]
    [InlineData("Combien de temps dure la radiation ?")]
    [InlineData("Quelle sanction pour une radiation ?")]
    public void OldText_OnASanctionWithAMoreRecentOne_SupportsNothing(string question)
    {
        var recent = Found.Passage("Obligations du demandeur d'emploi", "2025-05-30", text: "La radiation peut être prononcée.");

        var sources = Sort(question, _old, recent);

        Assert.Equal([recent], sources.Findings.Passages);
        Assert.Equal([_old], sources.Outdated);
    }

    [Fact]
    public void OldText_OnSomethingElse_SupportsNoSanctionButIsNotCalledOutdated()
    {
        var recent = Found.Passage("Obligations du demandeur d'emploi", "2025-05-30", text: "La radiation peut être prononcée.");

        var sources = Sort("Combien de temps dure la radiation ?", Found.Archive("Aide à la mobilité", "L'aide est versée une fois."), recent);

        Assert.Equal([recent], sources.Findings.Passages);
        Assert.Empty(sources.Outdated);
    }

    [Fact]
    public void OldText_OnASanctionAlone_StillSupports()
    {
        var sources = Sort("Combien de temps dure la radiation ?", _old, Found.Passage("Congés payés", "2026-01-01"));

        Assert.Contains(_old, sources.Findings.Passages);
        Assert.Empty(sources.Outdated);
    }

    [Fact]
    public void OldText_OnAnotherSubject_StillSupports()
    {
        var old = Found.Archive("Aide à la mobilité", "L'aide est versée une fois.");
        var recent = Found.Passage("Aide à la mobilité", "2026-01-01", text: "Le recours est possible.");

        var sources = Sort("Comment demander l'aide à la mobilité ?", old, recent);

        Assert.Equal([recent, old], sources.Findings.Passages);
        Assert.Empty(sources.Outdated);
    }

    [Fact]
    public void OldText_WithASanctionInItsTitle_GivesWayWhateverTheQuestion()
    {
        var old = Found.Archive("Radiation de la liste des demandeurs d'emploi");
        var recent = Found.Passage("Absence à un rendez-vous", "2026-01-01", text: "Une radiation est possible.");

        Assert.Equal([old], Sort("Que faire après une absence ?", old, recent).Outdated);
    }

    [Fact]
    public void CurrentText_OlderThanTheArchive_TakesNothingAway()
    {
        var sources = Sort("Combien de temps dure la radiation ?", _old, Found.Passage("Radiation", "2013-01-01"));

        Assert.Empty(sources.Outdated);
    }

    private static SupportingSources Sort(string question, params FoundPassage[] found) => new SourceSorter(StrictSubjects.Seed).Sort(
        Found.Findings(found), new RegulationQuestion(question, new SearchScope(new HashSet<string> { "tous" }, Found.Today), []));
}
