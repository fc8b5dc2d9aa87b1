using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Quotes that stand in a letter with other words than they were taken with.</summary>
internal static class AlteredQuotes
{
    // Of the words of the quote: below it the paragraph is another one, and the quote is gone.
    private const double Share = 0.6;

    /// <param name="quotes">What the agent quoted so far.</param>
    /// <returns>The quote, and the paragraph that it became.</returns>
    public static IEnumerable<(LetterQuote Quote, string Now)> In(Letter letter, IReadOnlyList<LetterQuote> quotes)
    {
        foreach (var quote in quotes.Where(quote => letter.Sentences.All(sentence => sentence.Quote != quote)))
        {
            var words = PlainWords.Of(quote.Text).ToHashSet();
            var likest = letter.Blocks.Where(block => block.Sentences.Any(sentence => sentence.Origin == LetterOrigin.Free))
                .Select(block => block.Words).MaxBy(text => Kept(words, text));
            if (likest is not null && Kept(words, likest) >= Share) yield return (quote, likest);
        }
    }

    /// <summary>The figures that the paragraph has instead of those of the quote; empty where it only leaves some out.</summary>
    public static (IReadOnlyList<string> Were, IReadOnlyList<string> Are) Changed(LetterQuote quote, string now)
    {
        var (were, are) = (FigureReader.Read(quote.Text).ToList(), FigureReader.Read(now).ToList());
        foreach (var figure in were.ToList())
        {
            if (are.FindIndex(other => (other.Kind, other.Value) == (figure.Kind, figure.Value)) is not (>= 0 and var same)) continue;

            are.RemoveAt(same);
            were.Remove(figure);
        }

        return ([.. were.Select(figure => figure.Text)], [.. are.Select(figure => figure.Text)]);
    }

    private static double Kept(HashSet<string> words, string text) => (double)PlainWords.Of(text).Distinct().Count(words.Contains) / Math.Max(1, words.Count);
}
