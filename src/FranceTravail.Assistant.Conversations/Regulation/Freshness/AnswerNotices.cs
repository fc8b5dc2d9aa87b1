using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>What must be said of an answer because of the age of its sources: French sentences, each once.</summary>
public static partial class AnswerNotices
{
    /// <param name="answer">As written so far, with its markers.</param>
    /// <param name="passages">What it may cite.</param>
    /// <param name="on">The day that is asked about.</param>
    public static IReadOnlyList<string> Of(string answer, IReadOnlyList<NumberedPassage> passages, DateOnly on)
    {
        var cited = Cited(answer, passages);
        var ages = cited.Select(passage => AnswerWording.BasedOn(passage.Date, SourceDates.AgeOf(passage.Date, passage.Status, on)));
        var amounts = Paragraph().Split(answer).SelectMany(paragraph => Amounts(paragraph, Cited(paragraph, passages), on));
        return [.. ages.Concat(amounts).OfType<string>().Distinct()];
    }

    /// <summary>The notice of a sentence quoted from a source, or null where it holds no amount or is recent.</summary>
    public static string? OfQuote(string sentence, DateOnly? date, DateOnly on) =>
        SourceDates.MayHaveRisen(date, on) && Money(sentence).Any() ? AnswerWording.AmountAt(date) : null;

    private static IEnumerable<string> Amounts(string paragraph, IReadOnlyList<NumberedPassage> cited, DateOnly on)
    {
        var amounts = Money(paragraph).ToList();
        return amounts.Count == 0
            ? []
            : cited
                .Where(passage => SourceDates.MayHaveRisen(passage.Date, on) && Money(passage.Extract).Any(known => amounts.Any(known.Matches)))
                .Select(passage => AnswerWording.AmountAt(passage.Date));
    }

    private static List<NumberedPassage> Cited(string text, IReadOnlyList<NumberedPassage> passages)
    {
        var numbers = CitationMarkers.Numbers(text);
        return [.. passages.Where(passage => numbers.Contains(passage.Number))];
    }

    private static IEnumerable<Figure> Money(string text) => FigureReader.Read(text).Where(figure => figure.Kind == FigureKind.Money);

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex Paragraph();
}
