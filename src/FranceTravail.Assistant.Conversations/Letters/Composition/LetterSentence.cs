using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <param name="IsModels">True: a model wrote it; a free sentence of the agent is false.</param>
public sealed record LetterSentence(string Text, LetterOrigin Origin, IReadOnlyList<LegalSource> Sources, bool IsModels = false);
