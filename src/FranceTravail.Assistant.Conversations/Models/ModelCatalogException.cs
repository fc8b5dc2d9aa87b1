namespace FranceTravail.Assistant.Conversations.Models;

/// <summary>The catalogue cannot be used; the message is a French sentence for the administrator.</summary>
public sealed class ModelCatalogException(string message, Exception? innerException = null) : Exception(message, innerException);
