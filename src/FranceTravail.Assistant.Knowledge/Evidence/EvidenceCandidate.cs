using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>A sentence that may decide a question, with the passage that it stands in.</summary>
/// <param name="PassageRank">Of its passage in the search, from 1.</param>
/// <param name="Score">Fused; comparable within one ranking only.</param>
/// <param name="Similarity">Cosine between the question and the sentence; null where it was not embedded.</param>
public sealed record EvidenceCandidate(FoundPassage Passage, EvidenceSentence Sentence, int PassageRank, double Score, double? Similarity = null);
