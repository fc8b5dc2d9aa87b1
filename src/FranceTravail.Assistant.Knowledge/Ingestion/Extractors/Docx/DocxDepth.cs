using DocumentFormat.OpenXml;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;

internal static class DocxDepth
{
    /// <exception cref="ExtractionRefusedException">Elements are nested deeper than the limit; what follows recurses.</exception>
    public static void Check(OpenXmlElement root, ExtractionLimits limits)
    {
        var depth = 0;
        for (var element = root; element is not null;)
        {
            if (depth > limits.Depth) throw new ExtractionRefusedException("Les éléments du document Word sont imbriqués trop profondément.");

            if (element.FirstChild is { } child)
            {
                element = child;
                depth++;
                continue;
            }

            while (element is not null && element != root && element.NextSibling() is null)
            {
                element = element.Parent;
                depth--;
            }

            element = element is null || element == root ? null : element.NextSibling();
        }
    }
}
