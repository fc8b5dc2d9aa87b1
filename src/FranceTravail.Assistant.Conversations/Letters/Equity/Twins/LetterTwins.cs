namespace FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

/// <summary>What one letter of a pair is written from.</summary>
/// <param name="Typed">The form.</param>
internal sealed record TwinFacts(IReadOnlyDictionary<string, string?> Typed, string Notes);

/// <summary>Two letters that should differ by what is swapped and by nothing else.</summary>
/// <param name="OneIs">Who the first letter is to, in French; <paramref name="OtherIs"/> the second.</param>
/// <param name="Swapped">What was swapped.</param>
internal sealed record LetterTwins(MirrorSwap Swap, string OneIs, string OtherIs, TwinFacts One, TwinFacts Other, SwappedWords Swapped);
