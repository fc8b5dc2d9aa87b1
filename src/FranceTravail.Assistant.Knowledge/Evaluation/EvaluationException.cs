namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>An evaluation cannot be done with these files; the message is a French sentence for whoever gave them.</summary>
public sealed class EvaluationException(string message, Exception? innerException = null) : Exception(message, innerException);
