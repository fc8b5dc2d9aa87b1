using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Web.Hosting;

public sealed class LetterOptions
{
    /// <summary>Days after its last change that a letter is kept; then it is erased with all its versions.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 30;
}
