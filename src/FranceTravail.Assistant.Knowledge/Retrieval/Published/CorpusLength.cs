namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>How long the passages are that can be found.</summary>
/// <param name="Terms">Of all of them, repetitions included.</param>
public readonly record struct CorpusLength(int Passages, long Terms)
{
    /// <summary>1 while there is no passage.</summary>
    public double Average => Passages == 0 ? 1 : (double)Terms / Passages;

    /// <summary>How far the mean is from one that was fixed before, as a part of that.</summary>
    public double DriftFrom(double fixedAverage) => Passages == 0 ? 0 : Math.Abs(Average - fixedAverage) / fixedAverage;
}
