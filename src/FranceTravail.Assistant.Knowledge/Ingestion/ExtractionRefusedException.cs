namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>
/// Leaves an extractor from any depth; <see cref="InProcessTextExtractor"/> turns it into <see cref="ExtractionResult.Refused"/>,
/// so that callers only see values.
/// </summary>
/// <param name="reason">One French sentence.</param>
internal sealed class ExtractionRefusedException(string reason) : Exception(reason)
{
    public string Reason { get; } = reason;
}
