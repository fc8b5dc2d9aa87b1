namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>A mean length of passages as it was fixed.</summary>
/// <param name="Length">Terms of a passage, repetitions included.</param>
/// <param name="Passages">How many passages it was taken from.</param>
public readonly record struct FixedAverage(double Length, int Passages)
{
    /// <summary>Taken from too few passages to be kept against a drift.</summary>
    public bool IsYoung => Passages < AverageLengths.YoungCorpus;

    public static FixedAverage Of(CorpusLength corpus) => new(corpus.Average, corpus.Passages);
}
