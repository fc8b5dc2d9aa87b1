using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>A rule quoted word for word in a letter, with the passage that it was taken from.</summary>
/// <param name="Text">As it stands in the letter, on one line: the words between « », then their source.</param>
/// <param name="Source">Its article, or its title where it has none, and its document.</param>
/// <param name="Place">The words in the text of the passage's version; null where they are the passage as a whole.</param>
public sealed record LetterQuote(string Text, LegalSource Source, long PassageId, DocumentSpan? Place);
