using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>The one local user, until accounts exist; every row carries its name.</summary>
public sealed class UserOptions
{
    [Required(AllowEmptyStrings = false)]
    [StringLength(100)]
    public string Name { get; set; } = "agent local";

    /// <summary>Groups whose documents may be read, besides « tous », which everyone reads.</summary>
    [Required]
    public List<string> Groups { get; set; } = [];

    /// <summary>May change what others write with: letter templates.</summary>
    public bool IsCurator { get; set; } = true;
}
