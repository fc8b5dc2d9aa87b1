namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>How a text stands to the day that is asked about.</summary>
public enum SourceAge
{
    Current,

    /// <summary>Its publisher no longer keeps it, or nobody says that it is kept and it is old.</summary>
    Old,

    /// <summary>It was last changed after that day: it may have said something else then.</summary>
    Later,
}
