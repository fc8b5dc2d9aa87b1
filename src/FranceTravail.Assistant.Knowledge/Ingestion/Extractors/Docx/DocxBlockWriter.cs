using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;

/// <summary>Body elements to headings, paragraphs, list items and table rows.</summary>
internal sealed class DocxBlockWriter(ExtractedDocumentBuilder document, DocxStyles styles, DocxNumbering numbering, DocxParagraphReader reader)
{
    private const int MostParagraphsPerCell = 6;

    public void Write(OpenXmlElement block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph, InkColor.White);
                break;
            case Table table:
                WriteTable(table);
                break;
            case SdtBlock or CustomXmlBlock or SdtContentBlock or TextBoxContent:
                foreach (var child in block.ChildElements) Write(child);
                break;
        }
    }

    private void WriteParagraph(Paragraph paragraph, InkColor? background)
    {
        var properties = paragraph.ParagraphProperties;
        var styleId = properties?.ParagraphStyleId?.Val?.Value;
        var text = reader.Read(paragraph, background);
        if (!string.IsNullOrWhiteSpace(text))
        {
            var (marker, depth) = Marker(properties, styleId);
            var level = properties?.OutlineLevel?.Val?.Value is { } outline and < 9 ? outline + 1 : styles.HeadingLevel(styleId);
            if (styles.IsTitle(styleId)) WriteTitle(text);
            else if (level > 0) document.AddHeading(marker is null or DocxNumbering.Bullet ? text : $"{marker} {text}", level);
            else if (marker is not null) document.AddListItem(text, depth, marker);
            else document.AddParagraph(text);
        }

        WriteAttached();
    }

    private void WriteTitle(string text)
    {
        document.Title ??= text;
        document.AddHeading(text, level: 1);
    }

    // Text boxes and notes come after the paragraph that holds them.
    private void WriteAttached()
    {
        foreach (var box in reader.TakeBoxes()) Write(box);
        foreach (var note in reader.TakeNotes()) document.AddParagraph(note);
    }

    private (string? Marker, int Depth) Marker(ParagraphProperties? properties, string? styleId)
    {
        var own = properties?.NumberingProperties;
        var fromStyle = styles.Numbering(styleId);
        var id = own?.NumberingId?.Val?.Value ?? fromStyle?.NumberingId?.Val?.Value;
        if (id is null or 0) return (null, 0);

        var depth = own?.NumberingLevelReference?.Val?.Value ?? fromStyle?.NumberingLevelReference?.Val?.Value ?? 0;
        return (numbering.Next(id.Value, depth), depth);
    }

    private void WriteTable(Table table)
    {
        var rows = table.Elements<TableRow>().ToList();
        var properties = table.GetFirstChild<TableProperties>();
        var background = styles.PaintsCells(properties?.TableStyle?.Val?.Value) ? (InkColor?)null : InkColor.White;

        if (IsLayout(rows))
        {
            foreach (var cell in rows.SelectMany(Cells)) WriteCellBlocks(cell, background);
            return;
        }

        var hasHeader = rows.Count > 1 && properties?.TableLook is { } look && HasFirstRow(look);
        for (var i = 0; i < rows.Count; i++)
        {
            var isHeader = rows[i].TableRowProperties?.GetFirstChild<TableHeader>() is not null || (i == 0 && hasHeader);
            document.AddTableRow(Cells(rows[i]).Select(cell => CellText(cell, background)).ToList(), isHeader);
        }

        WriteAttached();
    }

    // One column, or cells that hold pages of text, only place them on the paper.
    private static bool IsLayout(List<TableRow> rows) =>
        rows.TrueForAll(row => Cells(row).Count() <= 1)
        || rows.Exists(row => Cells(row).Any(cell => cell.Elements<Paragraph>().Count(paragraph => paragraph.InnerText.Length > 0) > MostParagraphsPerCell));

    // A row may hide its cells in content controls.
    private static IEnumerable<TableCell> Cells(TableRow row) => row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row);

    private void WriteCellBlocks(TableCell cell, InkColor? table)
    {
        foreach (var child in cell.ChildElements)
        {
            if (child is Paragraph paragraph) WriteParagraph(paragraph, Background(cell, table));
            else Write(child);
        }
    }

    private string CellText(TableCell cell, InkColor? table)
    {
        var background = Background(cell, table);
        return string.Join(' ', cell.Descendants<Paragraph>()
            .Where(paragraph => !paragraph.Ancestors<TextBoxContent>().Any(box => box.Ancestors<TableCell>().Contains(cell)))
            .Select(paragraph => reader.Read(paragraph, background)));
    }

    private static InkColor? Background(TableCell cell, InkColor? table) =>
        cell.TableCellProperties?.Shading is { } shading ? DocxInk.Background(shading) : table;

    private static bool HasFirstRow(TableLook look) =>
        look.FirstRow?.Value ?? (int.TryParse(look.Val?.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var flags) && (flags & 0x20) != 0);
}
