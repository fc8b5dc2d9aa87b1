namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>Where a rule that a letter states is written: an article and the document of the corpus that holds it.</summary>
public sealed record LegalSource(string Article, string Document);
