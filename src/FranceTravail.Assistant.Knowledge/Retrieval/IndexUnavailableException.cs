namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>The index cannot answer or be written to; the message is a French sentence that says what to do.</summary>
public sealed class IndexUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
