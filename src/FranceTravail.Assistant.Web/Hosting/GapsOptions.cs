using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Web.Hosting;

public sealed class GapsOptions
{
    /// <summary>Days that a question without an answer is kept for the curators.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 180;
}
