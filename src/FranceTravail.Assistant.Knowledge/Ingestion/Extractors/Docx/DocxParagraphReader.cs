using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;

/// <summary>The visible text of a paragraph, changes accepted. Text boxes anchored in it are kept apart.</summary>
internal sealed class DocxParagraphReader(ExtractedDocumentBuilder document, DocxStyles styles, DocxNotes notes)
{
    private readonly DocxInk _ink = new(styles);
    private readonly List<OpenXmlElement> _boxes = [];

    public string Read(Paragraph paragraph, InkColor? cell)
    {
        var text = new StringBuilder();
        Append(paragraph, paragraph, cell, text);
        return text.ToString();
    }

    /// <summary>The text boxes of the paragraphs read since the last call.</summary>
    public List<OpenXmlElement> TakeBoxes()
    {
        var taken = _boxes.ToList();
        _boxes.Clear();
        return taken;
    }

    /// <summary>The notes referred to since the last call, as « Note 2 : … ».</summary>
    public List<string> TakeNotes() => [.. notes.TakePending().Select(pending =>
        $"Note {pending.Number} : {string.Join(' ', pending.Note.Elements<Paragraph>().Select(paragraph => Read(paragraph, InkColor.White).Trim()))}")];

    private void Append(OpenXmlElement parent, Paragraph paragraph, InkColor? cell, StringBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    AppendRun(run, paragraph, cell, text);
                    break;
                case DeletedRun or MoveFromRun:
                    document.Warn("Le document contient des modifications suivies : elles sont lues comme acceptées.");
                    break;
                case AlternateContent alternate:
                    AppendChoice(alternate, paragraph, cell, text);
                    break;
                case ParagraphProperties or SdtProperties:
                    break;
                default:
                    if (child.HasChildren) Append(child, paragraph, cell, text);
                    break;
            }
        }
    }

    private void AppendRun(Run run, Paragraph paragraph, InkColor? cell, StringBuilder text)
    {
        var content = new StringBuilder();
        AppendContent(run, paragraph, cell, content);
        if (content.Length == 0) return;

        if (_ink.Hides(run, paragraph, cell) is { } reason) document.Hide(reason, content.ToString());
        else text.Append(content);
    }

    private void AppendContent(OpenXmlElement run, Paragraph paragraph, InkColor? cell, StringBuilder text)
    {
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case Text value:
                    text.Append(value.Text);
                    break;
                case TabChar or PositionalTab:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case FootnoteEndnoteReferenceType reference when notes.Refer(reference) is > 0 and var number:
                    // No brackets: « [1] » is a citation in an answer.
                    text.Append(CultureInfo.InvariantCulture, $" (note {number})");
                    break;
                case AlternateContent alternate:
                    AppendChoice(alternate, paragraph, cell, text);
                    break;
                case Drawing or Picture or EmbeddedObject:
                    _boxes.AddRange(child.Descendants<TextBoxContent>());
                    break;
            }
        }
    }

    // The same content in two writings: the first that we understand, never both.
    private void AppendChoice(AlternateContent alternate, Paragraph paragraph, InkColor? cell, StringBuilder text)
    {
        OpenXmlElement? branch = alternate.GetFirstChild<AlternateContentChoice>() is { } choice ? choice : alternate.GetFirstChild<AlternateContentFallback>();
        if (branch is null) return;
        if (branch.Elements<Run>().Any()) Append(branch, paragraph, cell, text);
        else AppendContent(branch, paragraph, cell, text);
    }
}
