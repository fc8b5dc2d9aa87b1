using System.Globalization;
using System.Text;

namespace FranceTravail.Assistant.Conversations.Letters.Export;

internal static class LetterFileName
{
    // Some mail systems cut longer names.
    private const int Longest = 60;

    /// <summary>« Convocation à un entretien » → <c>convocation-a-un-entretien-2026-11-24.docx</c>.</summary>
    public static string Of(LetterImprint imprint, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{Slug(imprint.Title)}-{imprint.ValidatedOn:yyyy-MM-dd}.{extension}");

    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var name = slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
        return name.Length == 0 ? "courrier" : name;
    }
}
