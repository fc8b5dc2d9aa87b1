using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>Why a template's text cannot be read, in French for the curator who wrote it; where only the reader's English words tell more, they come last.</summary>
internal static partial class YamlFault
{
    private const string Unreadable =
        "le texte ne peut pas être lu à partir d'ici. Vérifiez le retrait de la ligne, les deux-points et les apostrophes : elles vont par deux dans un texte entre apostrophes (« l''agence »).";

    /// <summary>« Ligne 5 : … »</summary>
    public static string Describe(YamlException exception, string text)
    {
        var detail = (exception.InnerException ?? exception).Message;

        // A broken block begins where it is whole; a text that is not closed, where it is not.
        var line = detail.Contains("block", StringComparison.Ordinal) ? exception.End.Line
            : IsTab(detail) ? Array.FindIndex(text.Split('\n'), candidate => candidate.TrimStart(' ').StartsWith('\t')) + 1
            : exception.Start.Line;
        return $"Ligne {line} : {Known(detail) ?? $"{Unreadable} (Détail technique : {detail.TrimEnd('.')}.)"}";
    }

    private static string? Known(string detail)
    {
        if (Unknown().Match(detail) is { Success: true } unknown) return $"« {unknown.Groups[1].Value} » n'est pas une ligne que les modèles de courrier connaissent.";
        if (detail.Contains("Boolean", StringComparison.Ordinal)) return "cette ligne attend « true » ou « false ».";
        if (IsTab(detail)) return "une tabulation commence la ligne ; mettez des espaces.";
        if (detail.Contains("Invalid cast", StringComparison.Ordinal)) return "une liste est attendue ici, ou un texte à la place d'une liste.";

        return null;
    }

    private static bool IsTab(string detail) => detail.Contains("tab as indentation", StringComparison.Ordinal);

    [GeneratedRegex("Property '([^']+)' not found")]
    private static partial Regex Unknown();
}
