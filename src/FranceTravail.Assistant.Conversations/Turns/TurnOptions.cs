using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Conversations.Turns;

public sealed class TurnOptions
{
    /// <summary>Answers written at the same time; further turns wait in order.</summary>
    [Range(1, 64)]
    public int MaxConcurrentAnswers { get; set; } = 8;

    /// <summary>Awaited before the work of a turn begins: what the first questions of a start need.</summary>
    public Func<CancellationToken, Task> WhenReady { get; set; } = _ => Task.CompletedTask;

    /// <summary>How long the events of an ended turn are kept one by one before they are merged.</summary>
    public TimeSpan KeepEventsFor { get; set; } = TimeSpan.FromDays(1);
}
