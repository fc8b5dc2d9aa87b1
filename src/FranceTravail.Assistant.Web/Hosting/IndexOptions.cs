namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>The section « Index » of the configuration.</summary>
public sealed class IndexOptions
{
    public const string Section = "Index";

    public IndexKind Kind { get; set; }
}
