namespace FranceTravail.Assistant.Conversations.Prompting;

/// <summary>A prompt file cannot be used; the message is a French sentence for the administrator.</summary>
public sealed class PromptException(string message, Exception? innerException = null) : Exception(message, innerException);
