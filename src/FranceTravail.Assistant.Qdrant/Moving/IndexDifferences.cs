namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>What the server holds against what SQLite publishes, passage by passage.</summary>
/// <param name="Expected">Passages that SQLite publishes.</param>
/// <param name="Found">Points on the server.</param>
/// <param name="Missing">Passages without a point.</param>
/// <param name="Extra">Points without a published passage.</param>
/// <param name="Different">Points made from another content, other facts or another mean length.</param>
/// <param name="Examples">Documents of some of them.</param>
public sealed record IndexDifferences(int Expected, int Found, int Missing, int Extra, int Different, IReadOnlyList<string> Examples)
{
    /// <summary>Nothing is missing, too many or different.</summary>
    public bool AreNone => Missing + Extra + Different == 0;
}
