namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>A text that can be gone back to.</summary>
/// <param name="Number">From 1.</param>
public sealed record LetterVersion(int Number, LetterVersionKind Kind, string Author, DateTimeOffset CreatedAt, string Text, IReadOnlyList<string> ModelSentences);
