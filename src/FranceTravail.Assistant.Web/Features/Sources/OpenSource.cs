using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>The passage that the panel shows.</summary>
/// <param name="Rule">The words for which it was opened.</param>
/// <param name="Opening">Grows with each opening, so that the same passage opened again is scrolled to again.</param>
/// <param name="Decisive">The sentence to go to in the passage; null where the passage is shown as a whole.</param>
public sealed record OpenSource(NumberedPassage Passage, CitedRule Rule, int Opening, DocumentSpan? Decisive = null);
