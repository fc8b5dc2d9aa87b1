using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Series;

/// <summary>How many rows or letters stand how, in words.</summary>
internal static class Counts
{
    /// <summary>« 3 lignes lues · 2 prêtes · 1 à compléter ».</summary>
    public static string Rows(IStringLocalizer<Interface> text, IReadOnlyList<SeriesRow> rows)
    {
        var (ready, toComplete) = (rows.Count(row => row.IsReady), rows.Count(row => row.IsToComplete));
        return Join(
            rows.Count == 1 ? text["Series.RowsOne"] : text["Series.RowsMany", rows.Count],
            ready < 2 ? text["Series.ReadyOne", ready] : text["Series.ReadyMany", ready],
            toComplete == 0 ? null : text["Series.ToCompleteCount", toComplete],
            rows.Count == ready + toComplete ? null : text["Series.LeftOutCount", rows.Count - ready - toComplete]);
    }

    /// <summary>« 12 courriers · 5 validés · 1 à compléter ».</summary>
    public static string Letters(IStringLocalizer<Interface> text, IReadOnlyList<LetterSummary> letters)
    {
        var toComplete = letters.Count(letter => letter.IsToComplete);
        return Join(
            letters.Count == 1 ? text["Series.LettersOne"] : text["Series.LettersMany", letters.Count],
            Validated(text, letters.Count(letter => letter.IsValidated)),
            toComplete == 0 ? null : text["Series.ToCompleteCount", toComplete]);
    }

    /// <summary>« Courrier 3 sur 12 · 5 validés ».</summary>
    public static string Place(IStringLocalizer<Interface> text, SeriesWalk walk) => Join(text["Series.Place", walk.Number, walk.Count], Validated(text, walk.Validated));

    /// <summary>« Créer 12 courriers ».</summary>
    public static string Create(IStringLocalizer<Interface> text, int count) => count switch
    {
        0 => text["Series.CreateNone"],
        1 => text["Series.CreateOne"],
        _ => text["Series.CreateMany", count],
    };

    private static LocalizedString Validated(IStringLocalizer<Interface> text, int count) => count < 2 ? text["Series.ValidatedOne", count] : text["Series.ValidatedMany", count];

    private static string Join(params LocalizedString?[] parts) => string.Join(" · ", parts.OfType<LocalizedString>().Select(part => part.Value));
}
