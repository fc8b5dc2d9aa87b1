using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Conversations.Gaps;

public sealed class GapOptions
{
    /// <summary>Days that a report is kept; a gap goes with its last report.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 180;
}
