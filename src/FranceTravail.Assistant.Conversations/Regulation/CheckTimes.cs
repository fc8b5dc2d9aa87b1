using System.Diagnostics;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>How long a model's answer took, and which part of that was its checks. One instance per answer.</summary>
internal sealed class CheckTimes
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _checks;

    /// <summary>From the first instruction of the prompt to now.</summary>
    public TimeSpan Writing => Stopwatch.GetElapsedTime(_started);

    public TimeSpan Checks => _checks;

    public IReadOnlyList<SentenceCheck> Measure(Func<IEnumerable<SentenceCheck>> check)
    {
        var started = Stopwatch.GetTimestamp();
        List<SentenceCheck> checks = [.. check()];
        _checks += Stopwatch.GetElapsedTime(started);
        return checks;
    }
}
