namespace FranceTravail.Assistant.Conversations.Letters.Export;

/// <summary>A letter to be saved.</summary>
/// <param name="Name">From the title and the day, never from a person.</param>
public sealed record LetterFile(string Name, string ContentType, byte[] Content);
