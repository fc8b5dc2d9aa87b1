using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>A rule as its source words it, with what is needed to name that source.</summary>
/// <param name="Words">Verbatim.</param>
/// <param name="Place">The words in the document's text; null where they are not one piece of it.</param>
/// <param name="AmountNotice">A French sentence where the words hold an amount that may have risen since.</param>
public sealed record CitedRule(
    string Words,
    long PassageId,
    string Title,
    string Heading,
    int? Page,
    DateOnly? Date,
    string? Status,
    string? AmountNotice,
    string DocumentId = "",
    DocumentSpan? Place = null)
{
    // The heading says in which article the words stand; articles that the words name themselves are other ones.
    public string? Article => FigureReader.Read(Heading).LastOrDefault(figure => figure.Kind == FigureKind.Article)?.Value;

    public static CitedRule From(DecisiveSentence sentence) => new(
        sentence.Text,
        sentence.PassageId,
        sentence.Title,
        sentence.Heading,
        sentence.Page,
        sentence.Date,
        sentence.Status,
        sentence.AmountNotice,
        sentence.DocumentId,
        sentence.Span);

    public static CitedRule From(RankedPassage ranked) => From(ranked.Passage, ranked.AmountNotice) with { Place = ranked.Passage.Decisive };

    public static CitedRule From(NumberedPassage passage, string? amountNotice) => new(
        passage.Extract,
        passage.PassageId,
        passage.Title,
        passage.Heading,
        passage.Page,
        passage.Date,
        passage.Status,
        amountNotice,
        passage.DocumentId);
}
