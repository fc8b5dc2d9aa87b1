namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>UTF-16 offsets in the text of a field; the end is excluded.</summary>
public sealed record TextSelection(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    /// <summary>Where a passage stands after the text was typed in: at its old place, or at the only other one. Null where it is gone or nobody can tell which one it is.</summary>
    public static TextSelection? Find(string text, string passage, int start)
    {
        if (start <= text.Length && text.AsSpan(start).StartsWith(passage, StringComparison.Ordinal)) return new TextSelection(start, start + passage.Length);

        var first = text.IndexOf(passage, StringComparison.Ordinal);
        return first >= 0 && first == text.LastIndexOf(passage, StringComparison.Ordinal) ? new TextSelection(first, first + passage.Length) : null;
    }
}
