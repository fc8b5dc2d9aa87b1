using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>What an answer is made from, and what is shown beside it.</summary>
/// <param name="Extracts">Numbered from 1, best first.</param>
/// <param name="Decisive">Best first.</param>
internal sealed record Selection(IReadOnlyList<NumberedPassage> Extracts, IReadOnlyList<DecisiveSentence> Decisive);
