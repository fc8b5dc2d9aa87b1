using System.Globalization;
using System.Xml.Linq;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Xml;

/// <summary>The <c>Texte</c> parts of a publication: chapters, cases, lists, tables and boxes.</summary>
internal sealed class PublicationTextWriter(ExtractedDocumentBuilder document)
{
    public void WriteSection(XElement section, int level)
    {
        if (section.Element("Titre") is { } title) document.AddHeading(title.Value, level);
        WriteContent(section, level + 1);
    }

    /// <param name="level">Level that a heading found in this content gets.</param>
    public void WriteContent(XElement content, int level)
    {
        foreach (var element in content.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "Titre":
                    break;
                case "Chapitre" or "SousChapitre" or "Cas":
                    WriteSection(element, level);
                    break;
                case "Liste":
                    WriteList(element, depth: 0);
                    break;
                case "Tableau":
                    WriteTable(element);
                    break;
                case "OuSAdresser" or "ServiceEnLigne":
                    document.AddParagraph(element.Element("Titre")?.Value ?? "");
                    if (element.Element("Texte") is { } text) WriteContent(text, level);
                    break;
                case "Texte" or "BlocCas" or "Introduction" or "ListeSituations":
                    WriteContent(element, level);
                    break;
                case "Paragraphe":
                    document.AddParagraph(Inline(element));
                    break;
                default:
                    WriteNote(element);
                    break;
            }
        }
    }

    /// <summary>A box (« À noter », « Attention »…): its title leads its first paragraph.</summary>
    public void WriteNote(XElement note)
    {
        var title = note.Element("Titre")?.Value.Trim();
        var body = note.Element("Texte") ?? note;
        foreach (var element in body.Elements().Where(element => element.Name.LocalName != "Titre"))
        {
            if (element.Name.LocalName == "Liste")
            {
                if (title is not null) document.AddParagraph($"{title} :");
                WriteList(element, depth: 0);
            }
            else
            {
                document.AddParagraph(title is null ? Inline(element) : $"{title} : {Inline(element).Trim()}");
            }

            title = null;
        }
    }

    private void WriteList(XElement list, int depth)
    {
        var number = 1;
        foreach (var item in list.Elements("Item"))
        {
            var paragraphs = item.Elements().Where(element => element.Name.LocalName != "Liste").Select(Inline);
            var marker = list.Attribute("type")?.Value == "numero" ? string.Create(CultureInfo.InvariantCulture, $"{number++}.") : "-";
            document.AddListItem(string.Join('\n', paragraphs), depth, marker);
            foreach (var nested in item.Elements("Liste")) WriteList(nested, depth + 1);
        }
    }

    private void WriteTable(XElement table)
    {
        if (table.Element("Titre") is { } title) document.AddParagraph(title.Value);
        foreach (var row in table.Elements("Rangée"))
        {
            var cells = row.Elements("Cellule").Select(cell => string.Join(' ', cell.Elements().Select(Inline)));
            document.AddTableRow(cells, row.Attribute("type")?.Value == "header");
        }
    }

    // Line ends inside the element are layout of the feed.
    private static string Inline(XElement element) =>
        element.Name.LocalName == "Liste"
            ? string.Join(" ; ", element.Descendants("Item").Select(item => item.Value.Trim()))
            : element.Value.ReplaceLineEndings(" ");
}
