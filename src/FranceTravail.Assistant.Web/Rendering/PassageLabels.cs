using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>How a passage is named in words.</summary>
internal static class PassageLabels
{
    /// <summary>« Source 1 : Le titre, page 3, mis à jour le 25/09/2024 ».</summary>
    public static string Spoken(IStringLocalizer<Interface> text, NumberedPassage passage) =>
        text["Citation.Label", passage.Number, Dated(text, passage)];

    /// <summary>« Le titre, page 3 ».</summary>
    public static string Written(IStringLocalizer<Interface> text, NumberedPassage passage) =>
        Written(text, passage.Title, passage.Page);

    /// <summary>« Le titre, page 3, mis à jour le 02/03/2020, fiche ancienne ».</summary>
    public static string Dated(IStringLocalizer<Interface> text, NumberedPassage passage) =>
        Dated(text, passage.Title, passage.Page, passage.Date, passage.Status);

    public static string Dated(IStringLocalizer<Interface> text, string title, int? page, DateOnly? date, string? status)
    {
        var parts = new List<string>
        {
            Written(text, title, page),
            date is { } day ? text["Source.Updated", FrenchDates.Short(day)] : text["Source.Undated"],
        };
        if (SourceDates.IsArchived(status)) parts.Add(text["Source.Archived"]);
        return string.Join(", ", parts);
    }

    private static string Written(IStringLocalizer<Interface> text, string title, int? page) =>
        page is { } number ? text["Citation.TitleAndPage", title, number] : title;
}
