namespace FranceTravail.Assistant.Conversations.Letters.Language;

/// <param name="Sentence">Where it stands.</param>
/// <param name="Words">What it is about in the sentence, as written; the whole sentence where it is too long.</param>
/// <param name="Fix">How to put it right, in French.</param>
public sealed record LanguageFinding(LanguageFindingKind Kind, string Sentence, string Words, string Fix);
