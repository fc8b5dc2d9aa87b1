namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>Whether a document can support an answer of today.</summary>
public enum CorpusStanding
{
    InForce,

    /// <summary>Its first day in force is to come.</summary>
    Upcoming,

    /// <summary>Its last day in force is past: it answers for the days before only.</summary>
    Ended,

    /// <summary>A curator took it out: it answers for no day.</summary>
    Withdrawn,
}
