namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>A document's text cut in three around a passage; a long one is cut to what surrounds it, so that it opens at once.</summary>
/// <param name="IsCutBefore">True where text before <paramref name="Before"/> is left out.</param>
public sealed record PassageWindow(string Before, string Passage, string After, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>Characters shown on each side.</summary>
    public const int Margin = 4000;

    public bool IsCut => IsCutBefore || IsCutAfter;

    public static PassageWindow Around(string text, int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        var from = start <= Margin ? 0 : NextLine(text, start - Margin, start);
        var to = text.Length - end <= Margin ? text.Length : LineEnd(text, end, end + Margin);
        return new PassageWindow(text[from..start], text[start..end], text[end..to], from > 0, to < text.Length);
    }

    public static PassageWindow Whole(string text, int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        return new PassageWindow(text[..start], text[start..end], text[end..], IsCutBefore: false, IsCutAfter: false);
    }

    private static int NextLine(string text, int from, int limit)
    {
        var lineEnd = text.IndexOf('\n', from, limit - from);
        return lineEnd < 0 ? Whole(text, from) : lineEnd + 1;
    }

    private static int LineEnd(string text, int limit, int to)
    {
        var lineEnd = text.LastIndexOf('\n', to - 1, to - limit);
        return lineEnd < 0 ? Whole(text, to) : lineEnd;
    }

    // An index between the halves of a surrogate pair would cut a character in two.
    private static int Whole(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
