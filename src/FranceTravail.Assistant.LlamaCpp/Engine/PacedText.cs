using System.Diagnostics;
using System.Text;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// Sends the text of an answer in pieces that are not closer than a reader could notice. A piece wakes a thread, which
/// takes a core from those that compute: a piece for every token of a small model costs a tenth of its speed (measured).
/// </summary>
internal sealed class PacedText(GenerationRequest request)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(30);

    private readonly StringBuilder _pending = new();
    private long _sentAt;

    /// <summary>The first text leaves at once.</summary>
    public void Append(string text)
    {
        _pending.Append(text);
        if (Stopwatch.GetElapsedTime(_sentAt) >= Interval)
            Flush();
    }

    public void Flush()
    {
        if (_pending.Length == 0)
            return;

        request.Write(_pending.ToString());
        _pending.Clear();
        _sentAt = Stopwatch.GetTimestamp();
    }
}
