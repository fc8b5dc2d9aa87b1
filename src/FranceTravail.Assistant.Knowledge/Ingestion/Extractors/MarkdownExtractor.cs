using FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

/// <summary>Markdown by its syntax tree. Raw HTML goes through the HTML reader, so that what it hides stays hidden.</summary>
internal sealed class MarkdownExtractor(ExtractionLimits limits) : IFormatExtractor
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .Build();

    public void Extract(Stream stream, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        var text = TextReading.ReadText(stream, document);
        MarkdownDocument syntax;
        try
        {
            syntax = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig says « depth limit exceeded » this way.
            throw new ExtractionRefusedException("Les listes ou citations du fichier sont imbriquées trop profondément.");
        }

        var writer = new MarkdownBlockWriter(document, new HtmlFragmentReader(document, limits));
        foreach (var block in syntax)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (block is YamlFrontMatterBlock frontMatter) MarkdownFrontMatter.Read(frontMatter, document);
            else writer.Write(block, depth: 0);
        }
    }
}
