namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>Each ranking gives 1 / (position + k), position from 0: the formula and the default k of Qdrant, so that both indexes agree.</summary>
internal static class ReciprocalRankFusion
{
    public const int K = 2;

    /// <summary>How many passages of each ranking are fused.</summary>
    public const int Depth = 100;

    public static double Contribution(int position) => 1.0 / (position + K);
}
