namespace FranceTravail.Assistant.Data.Corpus;

/// <summary>What stays the same from one version of a text to the next: its identity and who may read it.</summary>
public sealed class Document
{
    /// <summary>The manifest's <c>id</c> where there is one, otherwise derived from the file's path in its collection.</summary>
    public required string Id { get; init; }

    public required string Collection { get; set; }

    /// <summary>The group that may read it; <see cref="SharedAudience"/> is everyone.</summary>
    public required string Audience { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public List<DocumentVersion> Versions { get; } = [];

    public List<Withdrawal> Withdrawals { get; } = [];

    public List<DateChange> DateChanges { get; } = [];

    public const string SharedAudience = "tous";
}
