using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>How a passage is named in words.</summary>
internal static class PassageLabels
{
    private const string ArchivePrefix = "archive";

    /// <summary>« Source 1 : Le titre, page 3 ».</summary>
    public static string Spoken(IStringLocalizer<Interface> text, NumberedPassage passage) =>
        text["Citation.Label", passage.Number, Written(text, passage)];

    /// <summary>« Le titre, page 3 ».</summary>
    public static string Written(IStringLocalizer<Interface> text, NumberedPassage passage) =>
        passage.Page is { } page ? text["Citation.TitleAndPage", passage.Title, page] : passage.Title;

    /// <summary>True where the publisher no longer keeps the text up to date (« archive-2020 »).</summary>
    public static bool IsArchived(string? status) =>
        status?.StartsWith(ArchivePrefix, StringComparison.OrdinalIgnoreCase) == true;
}
