namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>Anything that answers a query with document ids, best first, each once.</summary>
/// <param name="collections">The only collections to rank; null is all.</param>
public delegate Task<IReadOnlyList<string>> RankDocuments(
    string query, IReadOnlySet<string>? collections, CancellationToken cancellationToken);
