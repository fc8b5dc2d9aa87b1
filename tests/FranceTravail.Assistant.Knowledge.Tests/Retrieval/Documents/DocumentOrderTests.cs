using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Documents;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Documents;

public sealed class DocumentOrderTests
{
    [Fact]
    public void Reorder_DocumentWithSeveralPassages_IsSupportedByThem()
    {
        PassageHit[] hits = [Hit(1, 10, 0.50), Hit(2, 20, 0.45), Hit(3, 20, 0.40)];

        var ordered = DocumentOrder.Reorder(hits, _ => false);

        Assert.Equal([2L, 1L, 3L], ordered.Select(hit => hit.PassageId));
        Assert.Equal([0.45 + (0.7 * 0.40), 0.50, 0.40], ordered.Select(hit => hit.Score), (left, right) => Math.Abs(left - right) < 1e-9);
    }

    [Fact]
    public void Reorder_ManyWeakPassages_SupportUpToAFew()
    {
        var hits = Enumerable.Range(1, 40).Select(id => Hit(id, 10, 0.1)).ToList();

        var best = DocumentOrder.Reorder(hits, _ => false)[0];

        Assert.Equal(0.1 * (1 + 0.7 + 0.49 + 0.343 + 0.2401), best.Score, 9);
    }

    [Fact]
    public void Reorder_SpecialCase_ComesAfterTheGeneralRule()
    {
        PassageHit[] hits = [Hit(1, 10, 0.8), Hit(2, 20, 0.4)];

        Assert.Equal([2L, 1L], DocumentOrder.Reorder(hits, version => version == 10).Select(hit => hit.PassageId));
    }

    [Fact]
    public void Reorder_EqualScores_GoByPassageId()
    {
        PassageHit[] hits = [Hit(5, 10, 0.5), Hit(2, 20, 0.5)];

        Assert.Equal([2L, 5L], DocumentOrder.Reorder(hits, _ => false).Select(hit => hit.PassageId));
    }

    private static PassageHit Hit(long id, long version, double score) => new(id, version, $"d{version}", score, 1, 1, null, null);
}
