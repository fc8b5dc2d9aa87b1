namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>Where searches go.</summary>
public enum IndexKind
{
    /// <summary>Memory, read from SQLite: one machine, nothing to install.</summary>
    Embedded,

    /// <summary>A Qdrant server, which follows SQLite.</summary>
    Qdrant,
}
