namespace FranceTravail.Assistant.Knowledge.Evaluation.Checker;

/// <summary>What can go wrong with a true sentence.</summary>
public enum MutationKind
{
    Figure,
    Date,
    Article,
    Negation,
    CitationNumber,
    TruncatedQuote,
    InventedSource,
}

/// <param name="Sentence">With its markers.</param>
public sealed record Mutation(MutationKind Kind, string Sentence, string Original);
