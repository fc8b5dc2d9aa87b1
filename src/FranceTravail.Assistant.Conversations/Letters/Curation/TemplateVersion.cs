namespace FranceTravail.Assistant.Conversations.Letters.Curation;

/// <param name="Number">From 1; 0 is a draft.</param>
public sealed record TemplateVersion(int Number, string Text, string Author, DateTimeOffset WrittenAt);
