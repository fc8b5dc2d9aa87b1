namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>One paragraph of a letter: a text, the items of a list field, or a notice.</summary>
public sealed record LetterParagraph(string Text, string? ListField, LetterNotice? Notice, LetterCondition? When, IReadOnlyList<LegalSource> Sources);
