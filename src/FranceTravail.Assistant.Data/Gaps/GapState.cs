namespace FranceTravail.Assistant.Data.Gaps;

public enum GapState
{
    Open,

    /// <summary>A curator completed the corpus; a later report opens it again.</summary>
    Treated,

    /// <summary>A curator decided that the corpus need not answer; later reports change nothing.</summary>
    Dismissed,
}
