using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>What an answer is made from, and what is shown beside it.</summary>
/// <param name="Extracts">Numbered from 1, best first.</param>
/// <param name="Decisive">Best first.</param>
/// <param name="Evidence">The ranked sentences that both were taken from, best first.</param>
/// <param name="Signals">Whether all this looks like an answer.</param>
/// <param name="Outdated">Old texts that gave way to a more recent one of their subject; numbered after the extracts.</param>
/// <param name="Conflicts">Documents in force that give another figure for the same thing.</param>
/// <param name="Added">What a follow-up adds to its subject, analysed: a figure of another case is no answer to it.</param>
internal sealed record Selection(
    IReadOnlyList<NumberedPassage> Extracts,
    IReadOnlyList<DecisiveSentence> Decisive,
    IReadOnlyList<EvidenceCandidate> Evidence,
    AnswerSignals Signals,
    IReadOnlyList<NumberedPassage> Outdated,
    IReadOnlyList<FigureConflict> Conflicts,
    IReadOnlyList<string> Added);
