using System.Globalization;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Export;

internal static class LetterFileName
{
    // Some mail systems cut longer names.
    private const int Longest = 60;

    /// <summary>« Convocation à un entretien » → <c>convocation-a-un-entretien-2026-11-24.docx</c>.</summary>
    public static string Of(LetterImprint imprint, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{(PlainWords.Slug(imprint.Title, Longest) is { Length: > 0 } name ? name : "courrier")}-{imprint.ValidatedOn:yyyy-MM-dd}.{extension}");
}
