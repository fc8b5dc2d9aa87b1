using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A sentence of the corpus that looks like the rule asked for, verbatim, shown beside the answer whatever the model makes of it.</summary>
/// <param name="Start">First UTF-16 offset in the document's text.</param>
/// <param name="End">End offset, excluded.</param>
/// <param name="AmountNotice">A French sentence where it holds an amount that may have risen since.</param>
public sealed record DecisiveSentence(
    long PassageId,
    long VersionId,
    string DocumentId,
    string Title,
    string Heading,
    int? Page,
    DateOnly? Date,
    string? Status,
    string Text,
    int Start,
    int End,
    string? AmountNotice = null)
{
    [JsonIgnore]
    public DocumentSpan Span => new(Start, End);
}
