namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A passage under the number by which an answer cites it; it names the version, so that it can be shown as it was.</summary>
public sealed record NumberedPassage(
    int Number,
    long PassageId,
    long VersionId,
    string DocumentId,
    string Title,
    string Heading,
    int? Page,
    DateOnly? Date,
    string? Status,
    string Text);
