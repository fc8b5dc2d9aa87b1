namespace FranceTravail.Assistant.Knowledge.Ingestion.Worker;

/// <summary>The worker cannot be started: the installation is at fault, not a file.</summary>
public sealed class ExtractionWorkerException : Exception
{
    public ExtractionWorkerException(string message)
        : base(message)
    {
    }

    public ExtractionWorkerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ExtractionWorkerException()
    {
    }
}
