using System.Globalization;
using System.Xml.Linq;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Xml;

/// <summary>
/// A service-public.fr publication (DILA, « vosdroits » feed, schema 3.3). The breadcrumb and the links
/// to other publications are navigation and are left out.
/// </summary>
internal sealed class PublicationWriter(ExtractedDocumentBuilder document)
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private readonly PublicationTextWriter _texts = new(document);

    public static bool Matches(XElement root) => root.Name.LocalName == "Publication" && root.Element(Dc + "title") is not null;

    public void Write(XElement publication)
    {
        document.Title = publication.Element(Dc + "title")?.Value;
        document.Source = publication.Attribute("spUrl")?.Value;
        document.Date = ReadDate(publication.Element(Dc + "date")?.Value);
        document.AddHeading(document.Title ?? "", level: 1);

        foreach (var element in publication.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "Introduction" or "Texte":
                    _texts.WriteContent(element, level: 2);
                    break;
                case "Avertissement":
                    _texts.WriteNote(element);
                    break;
                case "ListeSituations":
                    foreach (var situation in element.Elements("Situation")) _texts.WriteSection(situation, level: 2);
                    break;
            }
        }

        WriteLinks(publication, "Services en ligne et formulaires", "ServiceEnLigne");
        WriteLinks(publication, "Où s'adresser", "OuSAdresser");
        WriteLinks(publication, "Textes de référence", "Reference");
        WriteDefinitions(publication);
    }

    private void WriteLinks(XElement publication, string heading, string name)
    {
        var elements = publication.Elements(name).ToList();
        if (elements.Count == 0) return;

        document.AddHeading(heading, level: 2);
        foreach (var element in elements)
        {
            var complement = element.Element("Complement")?.Value.Trim();
            var title = element.Element("Titre")?.Value.Trim() ?? "";
            document.AddListItem(string.IsNullOrEmpty(complement) ? title : $"{title} — {complement}", depth: 0);
            if (element.Element("Texte") is { } text) _texts.WriteContent(text, level: 3);
        }
    }

    private void WriteDefinitions(XElement publication)
    {
        var definitions = publication.Elements().Where(element => element.Name.LocalName is "Definition" or "Abreviation").ToList();
        if (definitions.Count == 0) return;

        document.AddHeading("Définitions", level: 2);
        foreach (var definition in definitions)
        {
            var paragraphs = definition.Element("Texte")?.Elements().Select(paragraph => paragraph.Value.Trim()) ?? [];
            document.AddListItem($"{definition.Element("Titre")?.Value.Trim()} : {string.Join(' ', paragraphs)}", depth: 0);
        }
    }

    // « modified 2020-01-21 »
    private static DateOnly? ReadDate(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(value.Length - 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
