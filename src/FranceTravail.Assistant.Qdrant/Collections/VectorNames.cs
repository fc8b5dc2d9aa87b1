namespace FranceTravail.Assistant.Qdrant.Collections;

internal static class VectorNames
{
    /// <summary>The embedding, compared by cosine.</summary>
    public const string Dense = "dense";

    /// <summary>BM25 weights of the French terms; the server multiplies by the idf.</summary>
    public const string Sparse = "sparse";
}
