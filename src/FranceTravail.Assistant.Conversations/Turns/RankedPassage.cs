namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A passage shown as it is, with the sentence that looks decisive.</summary>
/// <param name="DecisiveStart">First UTF-16 offset of that sentence in the passage's text.</param>
/// <param name="DecisiveEnd">End offset, excluded; the same as the start where there is none.</param>
/// <param name="AmountNotice">A French sentence where that sentence holds an amount that may have risen since.</param>
public sealed record RankedPassage(NumberedPassage Passage, int DecisiveStart, int DecisiveEnd, string? AmountNotice);
