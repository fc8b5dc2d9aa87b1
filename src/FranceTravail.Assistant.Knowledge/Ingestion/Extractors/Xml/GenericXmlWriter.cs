using System.Xml.Linq;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Xml;

/// <summary>An unknown vocabulary: an element with text of its own is a paragraph, one that is named like a title is a heading.</summary>
internal sealed class GenericXmlWriter(ExtractedDocumentBuilder document)
{
    private static readonly HashSet<string> TitleNames = new(StringComparer.OrdinalIgnoreCase) { "titre", "title", "head", "heading", "intitule", "h1", "h2", "h3", "h4" };

    public void Write(XElement root) => Write(root, level: 1);

    private void Write(XElement element, int level)
    {
        if (TitleNames.Contains(element.Name.LocalName))
        {
            document.AddHeading(element.Value, level);
            return;
        }

        if (!element.HasElements || HasOwnText(element))
        {
            document.AddParagraph(element.Value);
            return;
        }

        var inner = element.Elements().Any(child => TitleNames.Contains(child.Name.LocalName)) ? level : level - 1;
        foreach (var child in element.Elements())
        {
            var isTitle = TitleNames.Contains(child.Name.LocalName);
            Write(child, isTitle ? Math.Max(level, 1) : inner + 1);
        }
    }

    private static bool HasOwnText(XElement element) =>
        element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value));
}
