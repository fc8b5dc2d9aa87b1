namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>The two expected ends of an extraction; a bad file is a value, not an exception.</summary>
public abstract record ExtractionResult
{
    private ExtractionResult()
    {
    }

    public sealed record Extracted(ExtractedDocument Document) : ExtractionResult;

    /// <param name="Reason">One French sentence that says what is wrong and what to do.</param>
    public sealed record Refused(string Reason) : ExtractionResult;
}
