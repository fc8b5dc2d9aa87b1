namespace FranceTravail.Assistant.Qdrant;

/// <summary>How far a move of the index is.</summary>
/// <param name="Done">Versions done; kilobytes of a file.</param>
/// <param name="Total">In all; versions grow where documents come in meanwhile.</param>
public sealed record IndexProgress(int Done, int Total)
{
    private const int Kilobyte = 1_000;

    internal static IndexProgress OfBytes(long done, long total) =>
        new((int)((done + Kilobyte - 1) / Kilobyte), (int)((total + Kilobyte - 1) / Kilobyte));
}
