namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>Reads one file, whatever its extension says. Implementations: in process (tests, worker side) and in a child process with limits.</summary>
public interface ITextExtractor
{
    Task<ExtractionResult> ExtractAsync(string path, CancellationToken cancellationToken);
}
