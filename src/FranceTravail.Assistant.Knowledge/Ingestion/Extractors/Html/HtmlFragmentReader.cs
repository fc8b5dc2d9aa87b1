using AngleSharp.Html.Parser;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;
using Markdig.Renderers;
using Markdig.Syntax;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>HTML inside another format.</summary>
internal sealed class HtmlFragmentReader(ExtractedDocumentBuilder document, ExtractionLimits limits)
{
    private readonly HtmlParser _parser = new();

    public void Write(string html)
    {
        using var parsed = _parser.ParseDocument(html);
        HtmlDepth.Check(parsed, limits);
        new HtmlBlockWriter(document, new HtmlTextReader(document, HiddenElements.Find(parsed))).Write(parsed.Body);
    }

    /// <summary>The visible text of a Markdown paragraph that mixes text and tags.</summary>
    public string ReadInline(LeafBlock paragraph)
    {
        using var output = new StringWriter();
        var renderer = new HtmlRenderer(output);
        renderer.WriteLeafInline(paragraph);

        using var parsed = _parser.ParseDocument(output.ToString());
        HtmlDepth.Check(parsed, limits);
        return parsed.Body is { } body ? new HtmlTextReader(document, HiddenElements.Find(parsed)).Read(body, TextAppearance.Default) : "";
    }
}
