using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;

public sealed class RecentFirstTests
{
    [Fact]
    public void OldText_BeforeARecentOneOfItsSubject_ComesAfterIt()
    {
        var old = Found.Archive("Allocation de solidarité spécifique (ASS)");
        var other = Found.Passage("Congé parental d'éducation", "2025-01-01");
        var recent = Found.Passage("L'allocation de solidarité spécifique", "2025-06-27");

        var order = Order(old, other, recent);

        Assert.Equal([recent, old, other], order);
    }

    [Fact]
    public void OldText_AloneOnItsSubject_KeepsItsPlace()
    {
        var old = Found.Archive("Aide à la garde d'enfants pour parent isolé");
        var recent = Found.Passage("Congé parental d'éducation", "2025-01-01");

        Assert.Equal([old, recent], Order(old, recent));
    }

    [Fact]
    public void RecentDocument_WithManyPassages_ComesForwardWithItsBestOnly()
    {
        var old = Found.Archive("Prime d'activité");
        var best = Found.Passage("Prime d'activité", "2026-04-01");
        var next = best with { Text = "Un autre passage.", Hit = best.Hit with { PassageId = 999 } };

        Assert.Equal([best, old, next], Order(old, best, next));
    }

    [Fact]
    public void Titles_ThatShareOnlyTheirForm_AreNotOneSubject()
    {
        var old = Found.Archive("Code du travail — Chapitre II : Congés payés");
        var recent = Found.Passage("Code du travail — Chapitre II : Apprentissage", "2026-03-27");

        Assert.Equal([old, recent], Order(old, recent));
    }

    private static IReadOnlyList<FoundPassage> Order(params FoundPassage[] ranked) =>
        RecentFirst.Order(ranked, passage => passage, Found.Today);
}
