namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>A curator withdrew the document while it was being read; the message is a French sentence that says what to do.</summary>
internal sealed class DocumentWithdrawnException(string message) : Exception(message);
