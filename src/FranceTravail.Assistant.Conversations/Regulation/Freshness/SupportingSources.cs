using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>What may support an answer, and what may not because a more recent text of its subject was found.</summary>
/// <param name="Findings">The search with the passages that may, recent ones of a subject before old ones.</param>
/// <param name="Outdated">Best first, one passage a document.</param>
internal sealed record SupportingSources(PassageFindings Findings, IReadOnlyList<FoundPassage> Outdated);
