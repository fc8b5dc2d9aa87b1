using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>A rule as its source words it, with what is needed to name that source.</summary>
/// <param name="Words">Verbatim.</param>
/// <param name="AmountNotice">A French sentence where the words hold an amount that may have risen since.</param>
public sealed record CitedRule(
    string Words,
    long PassageId,
    string Title,
    string Heading,
    int? Page,
    DateOnly? Date,
    string? Status,
    string? AmountNotice)
{
    public static CitedRule From(DecisiveSentence sentence) => new(
        sentence.Text,
        sentence.PassageId,
        sentence.Title,
        sentence.Heading,
        sentence.Page,
        sentence.Date,
        sentence.Status,
        sentence.AmountNotice);

    public static CitedRule From(RankedPassage ranked) => From(ranked.Passage, ranked.AmountNotice);

    public static CitedRule From(NumberedPassage passage, string? amountNotice) => new(
        passage.Extract,
        passage.PassageId,
        passage.Title,
        passage.Heading,
        passage.Page,
        passage.Date,
        passage.Status,
        amountNotice);
}
