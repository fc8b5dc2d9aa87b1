using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

public sealed record LetterSentence(string Text, LetterOrigin Origin, IReadOnlyList<LegalSource> Sources);
