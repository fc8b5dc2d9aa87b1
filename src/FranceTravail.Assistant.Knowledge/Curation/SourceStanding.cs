namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>Whether the text of a version may be relied on, on a day.</summary>
public enum SourceStanding
{
    InForce,

    /// <summary>Its first day in force is to come.</summary>
    Upcoming,

    /// <summary>Its last day in force is past: it holds for the days before only.</summary>
    Ended,

    /// <summary>A later import took its place.</summary>
    Superseded,

    /// <summary>A curator took the document out: it holds for no day.</summary>
    Withdrawn,
}
