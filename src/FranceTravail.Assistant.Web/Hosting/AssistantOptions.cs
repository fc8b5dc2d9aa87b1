using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>The section « Assistant » of the configuration.</summary>
public sealed class AssistantOptions
{
    public const string Section = "Assistant";

    /// <summary>Holds everything that is stored; null is <c>data/</c> at the root. <c>--data</c> comes first.</summary>
    public string? DataFolder { get; set; }

    [Required]
    [ValidateObjectMembers]
    public ModelOptions Models { get; set; } = new();

    [Required]
    [ValidateObjectMembers]
    public UserOptions User { get; set; } = new();

    [Required]
    [ValidateObjectMembers]
    public LetterOptions Letters { get; set; } = new();

    [Required]
    [ValidateObjectMembers]
    public GapsOptions Gaps { get; set; } = new();
}
