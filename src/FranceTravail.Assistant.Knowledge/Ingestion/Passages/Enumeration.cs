using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>Lists that the law writes as paragraphs (« 1° … », « a) … »), and the paragraphs that introduce lists and tables.</summary>
internal static partial class Enumeration
{
    private const int CaptionLength = 160;

    /// <summary>0 for « 1° », 1 for « a) », 2 for a dash; null when the paragraph is no item.</summary>
    public static int? Depth(string paragraph)
    {
        var match = Item().Match(paragraph);
        if (!match.Success) return null;
        return char.IsDigit(match.Value[0]) ? 0 : char.IsLetter(match.Value[0]) ? 1 : 2;
    }

    public static bool IsIntroduction(string paragraph, ExtractedBlock next, string text)
    {
        if (paragraph.EndsWith(':')) return true;
        return next.Kind is ExtractedBlockKind.TableHeader or ExtractedBlockKind.TableRow
            && paragraph.Length <= CaptionLength
            && paragraph[^1] is not ('.' or ';' or '!' or '?')
            && Depth(text[next.Start..next.End]) is null;
    }

    [GeneratedRegex(@"\A(?:\d{1,3}° ?|[a-z]\) |[-–—•] )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
