using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

internal static class TextReading
{
    public static byte[] ReadAllBytes(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string ReadText(Stream stream, ExtractedDocumentBuilder document)
    {
        var decoded = TextDecoder.Decode(ReadAllBytes(stream));
        if (decoded.IsGuess) document.Warn($"Encodage non indiqué dans le fichier : lu comme {decoded.EncodingName}.");
        return decoded.Text;
    }
}
