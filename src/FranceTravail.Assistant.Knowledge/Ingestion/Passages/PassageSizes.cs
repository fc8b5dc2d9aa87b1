namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>
/// Sizes in estimated tokens. The embedding model reads 512 with the title and the heading path in front (60 to 120),
/// and five passages must fit beside a question in the 1,400 tokens of the default chat model.
/// </summary>
internal static class PassageSizes
{
    public const int Target = 200;

    /// <summary>No passage is longer, its repeated lead included.</summary>
    public const int Maximum = 270;

    /// <summary>An introduction longer than this is not repeated whole.</summary>
    public const int Lead = 90;
}
