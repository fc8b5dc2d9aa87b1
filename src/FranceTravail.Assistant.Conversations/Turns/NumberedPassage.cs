namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A passage under the number by which an answer cites it; it names the version, so that it can be shown as it was.</summary>
/// <param name="Text">The whole passage.</param>
/// <param name="Extract">The part of it that the model was given; the whole where it reads whole passages.</param>
/// <param name="Decisive">Its sentence that looks most like the rule asked for; null where none was ranked.</param>
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
    string Text,
    string Extract,
    DocumentSpan? Decisive = null);
