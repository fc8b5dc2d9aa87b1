namespace FranceTravail.Assistant.Data.Gaps;

/// <summary>One time that the corpus did not answer. It outlives the conversation, and holds nothing that the turn did not store masked.</summary>
public sealed class GapReport
{
    public long Id { get; init; }

    public long GapId { get; init; }

    public CorpusGap? Gap { get; init; }

    /// <summary>What was searched, with marks in place of personal data: « Mme [NOM] ». Those of the first versions have none.</summary>
    public required string Query { get; init; }

    /// <summary>The day asked about, where it was chosen; null is the day of the question.</summary>
    public DateOnly? InForceOn { get; init; }

    public required GapReason Reason { get; init; }

    /// <summary>What the agent added, without personal data.</summary>
    public string? Note { get; set; }

    /// <summary>Identifiers of the documents that came nearest, best first.</summary>
    public required List<string> Nearest { get; init; }

    /// <summary>Who asked; empty once they have deleted the conversation.</summary>
    public required string Author { get; init; }

    public DateTimeOffset ReportedAt { get; init; }

    /// <summary>The turn, which may be gone since: a turn is reported once.</summary>
    public required Guid TurnId { get; init; }
}
