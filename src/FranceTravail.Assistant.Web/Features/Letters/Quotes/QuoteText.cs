using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Features.Corpus.Dates;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Quotes;

/// <summary>A rule as it stands in a letter: its words, then its title, article or section, and date.</summary>
internal static class QuoteText
{
    /// <param name="limits">The days that the rule holds for, where it does not hold today; null where it does.</param>
    public static LetterQuote Compose(IStringLocalizer<Interface> text, CitedRule rule, SourceValidity? limits = null)
    {
        // Of a list item or a table row the lines become one: a letter quotes in a sentence.
        var words = string.Join(' ', rule.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var parts = new List<string> { rule.Title };
        if (rule.Article is { } article) parts.Add(text["Quote.Article", article]);
        else if (SectionOf(rule) is { } section) parts.Add(text["Quote.Section", section]);
        parts.Add(rule.Date is { } date ? text["Source.Updated", FrenchDates.Short(date)] : text["Source.Undated"]);
        if (SourceDates.IsArchived(rule.Status)) parts.Add(text["Source.Archived"]);
        if (limits is { From: { } first, To: null }) parts.Add(text["Quote.From", FrenchDates.Short(first)]);
        else if (ValidityWords.Of(text, limits?.From, limits?.To) is { } days) parts.Add(text["Quote.Applicable", days]);
        return new LetterQuote(
            text["Quote.Words", words, string.Join(", ", parts)],
            new LegalSource(rule.Article ?? rule.Title, rule.DocumentId),
            rule.PassageId,
            rule.Place);
    }

    private static string? SectionOf(CitedRule rule)
    {
        var section = HeadingPath.Last(rule.Heading).Trim();
        return section.Length == 0 || section == rule.Title ? null : section;
    }
}
