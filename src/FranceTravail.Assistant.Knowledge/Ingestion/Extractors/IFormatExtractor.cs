using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

/// <summary>Reads one format. It follows no link, runs nothing and writes no file.</summary>
internal interface IFormatExtractor
{
    /// <param name="stream">Seekable, at its beginning.</param>
    /// <exception cref="ExtractionRefusedException">The file cannot be read, with the reason in French.</exception>
    void Extract(Stream stream, ExtractedDocumentBuilder document, CancellationToken cancellationToken);
}
