namespace FranceTravail.Assistant.Knowledge;

/// <summary>A configured model cannot be loaded; the message is a French sentence that says what to do.</summary>
public sealed class ModelUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
