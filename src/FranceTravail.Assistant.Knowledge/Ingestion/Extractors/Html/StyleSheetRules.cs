using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>Splits a style sheet into its plain rules, in one pass. Blocks that begin with « @ » are for other screens and are left out.</summary>
internal static class StyleSheetRules
{
    public static IEnumerable<(string Selector, string Declarations)> Read(string source)
    {
        var sheet = WithoutComments(source);
        var position = 0;
        while (position < sheet.Length)
        {
            var open = sheet.IndexOf('{', position);
            if (open < 0) yield break;

            var selector = sheet[position..open].Trim();
            if (selector.StartsWith('@'))
            {
                position = AfterBlock(sheet, open);
                continue;
            }

            var close = sheet.IndexOf('}', open);
            if (close < 0) close = sheet.Length;
            yield return (selector, sheet[(open + 1)..close]);
            position = close + 1;
        }
    }

    private static string WithoutComments(string source)
    {
        var sheet = new StringBuilder(source.Length);
        var position = 0;
        while (source.IndexOf("/*", position, StringComparison.Ordinal) is var start and >= 0)
        {
            sheet.Append(source, position, start - position);
            var end = source.IndexOf("*/", start + 2, StringComparison.Ordinal);
            if (end < 0) return sheet.ToString();
            position = end + 2;
        }

        return sheet.Append(source, position, source.Length - position).ToString();
    }

    private static int AfterBlock(string sheet, int open)
    {
        var depth = 0;
        for (var i = open; i < sheet.Length; i++)
        {
            if (sheet[i] == '{') depth++;
            else if (sheet[i] == '}' && --depth == 0) return i + 1;
        }

        return sheet.Length;
    }
}
