namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>Where a value stands in a text without being part of a longer word or number.</summary>
public static class WholeWords
{
    public static IEnumerable<int> Find(string text, string value)
    {
        for (var start = text.IndexOf(value, StringComparison.Ordinal); start >= 0; start = text.IndexOf(value, start + 1, StringComparison.Ordinal))
        {
            var end = start + value.Length;
            var beginsInside = start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]);
            var endsInside = end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]);
            if (!beginsInside && !endsInside) yield return start;
        }
    }
}
