using System.Xml;
using System.Xml.Linq;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Xml;

/// <summary>XML without DTD nor external entity: the DILA's publications by their own structure, any other file by its text.</summary>
internal sealed class XmlExtractor(ExtractionLimits limits) : IFormatExtractor
{
    public void Extract(Stream stream, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        var root = Load(stream);
        cancellationToken.ThrowIfCancellationRequested();
        if (PublicationWriter.Matches(root)) new PublicationWriter(document).Write(root);
        else new GenericXmlWriter(document).Write(root);
    }

    private XElement Load(Stream stream)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.FileBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = false,
        };

        try
        {
            CheckDepth(stream, settings);
            stream.Position = 0;
            using var reader = XmlReader.Create(stream, settings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException error) when (error.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new ExtractionRefusedException("Le fichier XML contient une DTD (DOCTYPE) : elle peut faire lire d'autres fichiers ou saturer la mémoire ; retirez-la.");
        }
        catch (XmlException error)
        {
            throw new ExtractionRefusedException($"Le fichier XML est mal formé (ligne {error.LineNumber}, colonne {error.LinePosition}).");
        }
    }

    // Before the tree exists: everything that follows may recurse.
    private void CheckDepth(Stream stream, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(stream, settings);
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth) throw new ExtractionRefusedException("Les éléments du fichier XML sont imbriqués trop profondément.");
        }
    }
}
