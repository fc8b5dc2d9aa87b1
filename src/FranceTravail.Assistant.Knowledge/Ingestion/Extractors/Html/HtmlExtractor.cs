using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>A page as a reader sees it. The parser stands alone: no script runs and nothing is loaded.</summary>
internal sealed partial class HtmlExtractor(ExtractionLimits limits) : IFormatExtractor
{
    // Where browsers look for a charset (HTML standard, 13.2.3.2).
    private const int CharsetWithin = 1024;

    public void Extract(Stream stream, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        var bytes = TextReading.ReadAllBytes(stream);
        var decoded = TextDecoder.Decode(bytes, DeclaredCharset(bytes));
        if (decoded.IsGuess) document.Warn($"Encodage non indiqué dans la page : lue comme {decoded.EncodingName}.");

        using var page = new HtmlParser().ParseDocument(decoded.Text);
        cancellationToken.ThrowIfCancellationRequested();
        HtmlDepth.Check(page, limits);

        HtmlMetadata.Read(page, document);
        new HtmlBlockWriter(document, new HtmlTextReader(document, HiddenElements.Find(page))).Write(MainContent(page));
    }

    // The part between menus, when the page marks one and it is not an empty shell.
    private static IElement? MainContent(IDocument page)
    {
        var mains = page.QuerySelectorAll("main");
        return mains.Length == 1 && !string.IsNullOrWhiteSpace(mains[0].TextContent) ? mains[0] : page.Body;
    }

    private static string? DeclaredCharset(byte[] bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, CharsetWithin)));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?(?<name>[\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset();
}
