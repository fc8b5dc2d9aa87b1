using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>How law, forms and amounts are written in French, each as one alternative; first match wins.</summary>
internal static partial class WrittenForms
{
    // Spaces inside numbers: plain, no-break and narrow no-break.
    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}])
        (?:
          # L1237-19, L. 1237-19-1, R.* 5411-6, L. 262, D 6325-1; « A 180 euros » and « catégorie D. 12 mois » are sentences.
          (?<code>LO|[LRDA])(?:\.?\s?\*\s?|\.\s?|)(?<article>\d{3,4}(?:-\d{1,3})*|\d{1,2}(?:-\d{1,3})+)(?![\p{L}\p{N}])
        | (?<code>LO|[LRDA])\s(?<article>\d{1,4}(?:-\d{1,3})+)(?![\p{L}\p{N}])
          # article 9, art. 9 §2, article 12 alinéa 3
        | (?<word>art(?:icles?)?)\.?\s?(?<clause>\d{1,3}(?![\p{N}]|[-\s]\d))(?:\s?(?:§+|al\.|alin[ée]a|paragraphe)\s?(?<part>\d{1,2})(?!\d))?
          # cerfa 10103*09
        | (?<form>\d{5})\s?\*\s?(?<edition>\d{2})(?!\d)
          # 1237-19, décret 2024-1188, 2026-03-27
        | (?<chain>\d+(?:-\d+)+)(?![\p{L}\p{N}])
          # 35h, 15 h 30
        | (?<hours>\d{1,4})\s?h(?:\s?(?<minutes>\d{2}))?(?![\p{L}\p{N}])
          # 13ème, 3e, 1re
        | (?<ordinal>\d{1,4})(?:\s?[èe]me|er|ère|re|e|nde?)s?(?![\p{L}\p{N}])
          # 1 095, 1 330,70, 12.5, 75
        | (?<number>\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+)(?:[.,](?<decimals>\d+))?(?![\p{L}\p{N}])
          # S.M.I.C., C.D.D
        | (?<dotted>(?-i:\p{Lu})(?:\.(?-i:\p{Lu})){1,6})(?![\p{L}\p{N}])
        | (?<plain>[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*)
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Pattern { get; }
}
