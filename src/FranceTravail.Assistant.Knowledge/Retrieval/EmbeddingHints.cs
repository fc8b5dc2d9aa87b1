namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>Keys of the additional properties of embedding options; an engine that does not know them ignores them.</summary>
public static class EmbeddingHints
{
    /// <summary>A boolean: nobody waits for these vectors.</summary>
    public const string Background = "assistant.background";
}
