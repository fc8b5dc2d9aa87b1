namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>
/// BM25 cut where a sparse vector store cuts it: what depends on the passage alone (<see cref="Weight"/>) and what depends
/// on the index (<see cref="Idf"/>). The score of a passage is Σ query weight · idf · weight.
/// </summary>
/// <param name="AverageLength">Mean number of terms, repetitions included, of the passages that can be found.</param>
public readonly record struct Bm25(double AverageLength)
{
    public const double K1 = 1.2;
    public const double B = 0.75;

    public double Weight(int occurrences, int length) => occurrences * (K1 + 1) / (occurrences + LengthNorm(length));

    /// <summary>The part of the denominator that is the same for all terms of a passage.</summary>
    public double LengthNorm(int length) => K1 * (1 - B + B * length / AverageLength);

    /// <param name="passages">Passages that can be found.</param>
    /// <param name="withTerm">Those of them that hold the term.</param>
    public static double Idf(int passages, int withTerm) => Math.Log((passages - withTerm + 0.5) / (withTerm + 0.5) + 1);
}
