namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>One dimension of a query as a sparse vector.</summary>
/// <param name="Weight">1 for what was asked, less for what was added (synonyms).</param>
public readonly record struct QueryTerm(string Term, float Weight);
