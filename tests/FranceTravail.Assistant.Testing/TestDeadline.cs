namespace FranceTravail.Assistant.Testing;

/// <summary>Ends a wait that would otherwise hang the run; never the thing that is tested.</summary>
public static class TestDeadline
{
    public static CancellationToken Token() => new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token;
}
