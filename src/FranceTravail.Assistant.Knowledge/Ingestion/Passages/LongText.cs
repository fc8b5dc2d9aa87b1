using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>Divides a text that is too long for one passage: at sentence ends, else at spaces, else anywhere but inside a character.</summary>
internal static class LongText
{
    /// <summary>Offsets in <paramref name="text"/> of pieces without white space around; none is longer than <paramref name="maximum"/> estimated tokens.</summary>
    public static List<(int Start, int End)> Split(ReadOnlySpan<char> text, int target, int maximum)
    {
        var pieces = new List<(int Start, int End)>();
        var start = 0;
        while (start < text.Length)
        {
            var end = start + NextPiece(text[start..], target, maximum);
            var piece = text[start..end];
            var first = start + piece.Length - piece.TrimStart().Length;
            var last = start + piece.TrimEnd().Length;
            if (last > first) pieces.Add((first, last));
            start = end;
        }

        return pieces;
    }

    private static int NextPiece(ReadOnlySpan<char> text, int target, int maximum)
    {
        var window = TokenEstimate.LengthOf(text, maximum);
        if (window == text.Length) return window;

        // A cut before half of the target would make the work quadratic and the pieces useless.
        var earliest = TokenEstimate.LengthOf(text, target / 2);
        var wanted = TokenEstimate.LengthOf(text, target);
        var sentence = NearestBoundary(text[..window].ToString(), earliest, wanted);
        if (sentence > 0) return sentence;

        var space = text[earliest..window].LastIndexOf(' ');
        if (space >= 0) return earliest + space + 1;
        return window > 1 && char.IsLowSurrogate(text[window]) ? window - 1 : window;
    }

    private static int NearestBoundary(string window, int earliest, int wanted)
    {
        var lineEnds = Enumerable.Range(earliest, window.Length - earliest).Where(index => window[index] == '\n').Select(index => index + 1);
        return SentenceBoundaries.Find(window).Select(boundary => boundary.Next)
            .Where(next => next > earliest)
            .Concat(lineEnds)
            .OrderBy(next => Math.Abs(next - wanted))
            .FirstOrDefault();
    }
}
