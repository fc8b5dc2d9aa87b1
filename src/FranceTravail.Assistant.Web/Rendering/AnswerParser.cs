using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using Ganss.Xss;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>
/// Model text to allowed elements. What the model writes can make no link, image, attribute or call: links, images and
/// raw HTML are not parsed at all, the sanitiser drops what is left, and only the tags below reach the page.
/// </summary>
internal static class AnswerParser
{
    public static readonly FrozenSet<string> AllowedTags = FrozenSet.ToFrozenSet(
        ["p", "br", "hr", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "h3",
        "table", "thead", "tbody", "tr", "th", "td"]);

    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(["h1", "h2", "h4", "h5", "h6"]);

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private static readonly HtmlSanitizer Sanitizer = BuildSanitizer();

    public static IReadOnlyList<AnswerNode> Parse(string markdown)
    {
        try
        {
            var html = Markdown.ToHtml(markdown, Pipeline);
            return ReadChildren(Sanitizer.SanitizeDom(html).Body!, isCode: false);
        }
        catch (ArgumentException)
        {
            // Markdig refuses absurdly nested text; its words are still worth showing.
            return [new AnswerNode.Element("p", [.. CitationSplitter.Split(markdown)])];
        }
    }

    private static List<AnswerNode> ReadChildren(INode parent, bool isCode)
    {
        var nodes = new List<AnswerNode>();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
                nodes.AddRange(isCode ? [new AnswerNode.Text(text.Data)] : CitationSplitter.Split(text.Data));
            else if (child is IElement element)
                nodes.Add(ReadElement(element, isCode));
        }

        return nodes;
    }

    private static AnswerNode.Element ReadElement(IElement element, bool isCode)
    {
        // The page has its own h1 and h2 around an answer: its headings are all one level below.
        var tag = Headings.Contains(element.LocalName) ? "h3" : element.LocalName;
        if (!AllowedTags.Contains(tag)) throw new InvalidOperationException($"<{tag}> passed the sanitiser.");

        var start = int.TryParse(element.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            ? first
            : (int?)null;
        return new AnswerNode.Element(tag, ReadChildren(element, isCode || tag is "code" or "pre"), start);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml();
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new PlainParagraphParser());
        return builder.Build();
    }

    private static HtmlSanitizer BuildSanitizer()
    {
        var options = new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>([.. AllowedTags, .. Headings], StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(["start"], StringComparer.OrdinalIgnoreCase),
        };
        return new HtmlSanitizer(options);
    }
}
