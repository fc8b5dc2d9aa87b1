namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>
/// Each ranking gives 1 / ((position + 1) / weight + k − 1), position from 0, which is 1 / (position + k) at weight 1: the
/// formula and the default k of Qdrant, so that both indexes agree.
/// </summary>
public static class ReciprocalRankFusion
{
    public const int K = 2;

    /// <summary>How many passages of each ranking are fused.</summary>
    public const int Depth = 100;

    public static double Contribution(int position, int k = K, double weight = 1) => 1 / (((position + 1) / weight) + k - 1);
}
