using FranceTravail.Assistant.LlamaCpp.Engine;

namespace FranceTravail.Assistant.LlamaCpp.Tests.Engine;

public sealed class CellLedgerTests
{
    [Fact]
    public void Take_Cell_IsNeitherFreeNorAvailable()
    {
        var cells = new CellLedger(4);

        cells.Take();

        Assert.Equal(3, cells.Free);
        Assert.Equal(1, cells.Running);
    }

    [Fact]
    public void Release_SharedCell_StaysTakenUntilItsLastSequenceGivesItBack()
    {
        var cells = new CellLedger(4);
        var cell = cells.Take();
        cells.Share(cell);

        cells.MarkIdle(cell);
        cells.Release(cell);

        Assert.Equal(3, cells.Free);
        Assert.Equal(1, cells.Running);

        cells.MarkIdle(cell);
        cells.Release(cell);

        Assert.Equal(4, cells.Free);
        Assert.Equal(0, cells.Running);
    }

    [Fact]
    public void MarkIdle_KeptCell_IsNotFreeButNotRunningEither()
    {
        var cells = new CellLedger(4);
        var cell = cells.Take();

        cells.MarkIdle(cell);

        Assert.Equal(3, cells.Free);
        Assert.Equal(0, cells.Running);
    }
}
