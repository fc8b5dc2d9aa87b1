namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// Ends an answer before the first stop text in it. Text that may be the beginning of a stop text is held back until it
/// is known not to be.
/// </summary>
internal sealed class StopMatcher(IReadOnlyList<string> stopTexts)
{
    private string _held = "";

    /// <summary>True once a stop text was met; nothing may be appended after that.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>Returns the text that may leave.</summary>
    public string Append(string text)
    {
        if (stopTexts.Count == 0)
            return text;

        var pending = _held + text;
        var stop = FirstStop(pending);
        if (stop >= 0)
        {
            HasStopped = true;
            _held = "";
            return pending[..stop];
        }

        var held = LongestBeginning(pending);
        _held = pending[^held..];

        return pending[..^held];
    }

    /// <summary>The answer ended by itself: what was held back belongs to it.</summary>
    public string Flush()
    {
        var held = _held;
        _held = "";

        return held;
    }

    private int FirstStop(string text)
    {
        var first = -1;
        foreach (var stop in stopTexts)
        {
            var index = text.IndexOf(stop, StringComparison.Ordinal);
            if (index >= 0 && (first < 0 || index < first))
                first = index;
        }

        return first;
    }

    private int LongestBeginning(string text)
    {
        var longest = 0;
        foreach (var stop in stopTexts)
        {
            for (var length = Math.Min(stop.Length - 1, text.Length); length > longest; length--)
            {
                if (text.EndsWith(stop[..length], StringComparison.Ordinal))
                {
                    longest = length;
                    break;
                }
            }
        }

        return longest;
    }
}
