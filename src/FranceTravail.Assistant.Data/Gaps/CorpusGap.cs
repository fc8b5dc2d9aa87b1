namespace FranceTravail.Assistant.Data.Gaps;

/// <summary>A subject on which the corpus gave no answer: all that was asked of it in the same terms, and what a curator made of it.</summary>
public sealed class CorpusGap
{
    public long Id { get; init; }

    /// <summary>The distinct analysed terms of what was searched, in order; unique.</summary>
    public required string Terms { get; init; }

    public GapState State { get; set; }

    /// <summary>A curator's words on the last decision.</summary>
    public string? Note { get; set; }

    public string? DecidedBy { get; set; }

    /// <summary>Null while nobody has decided anything.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    public List<GapReport> Reports { get; } = [];
}
