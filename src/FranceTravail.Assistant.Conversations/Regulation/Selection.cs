using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>What an answer is made from, and what is shown beside it.</summary>
/// <param name="Extracts">Numbered from 1, best first.</param>
/// <param name="Decisive">Best first.</param>
/// <param name="Evidence">The ranked sentences that both were taken from.</param>
internal sealed record Selection(
    IReadOnlyList<NumberedPassage> Extracts, IReadOnlyList<DecisiveSentence> Decisive, IReadOnlyList<EvidenceCandidate> Evidence);
