using System.Text;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

/// <summary>Tells text formats apart by how they begin, and text from bytes that are none.</summary>
internal static partial class TextShapes
{
    private const int PatternTimeout = 1000;

    public static bool IsPrintable(ReadOnlySpan<byte> head)
    {
        if (TextDecoder.ByteOrderMark(head) is not null || TextDecoder.UnmarkedUtf16(head) is not null) return true;

        var controls = 0;
        foreach (var value in head)
        {
            if (value == 0) return false;
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) controls++;
        }

        // Random bytes hold 11 % of them; a damaged text a handful.
        return controls * 100 <= head.Length;
    }

    public static FileTypeFinding Find(ReadOnlySpan<byte> head, string fileName)
    {
        if (!IsPrintable(head)) return new FileTypeFinding.Unsupported("fichier binaire");

        var text = Sample(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith(@"{\rtf", StringComparison.Ordinal)) return new FileTypeFinding.Unsupported("document RTF");
        if (text.StartsWith("%!PS", StringComparison.Ordinal)) return new FileTypeFinding.Unsupported("document PostScript");
        if (IsMail(text)) return new FileTypeFinding.Unsupported("message électronique (EML)");

        var content = SkipProlog(text, out var isDeclaredXml);
        if (HtmlDocument().IsMatch(content)) return new FileTypeFinding.Accepted(FileType.Html);
        if (isDeclaredXml || content.StartsWith("<!DOCTYPE", StringComparison.Ordinal)) return new FileTypeFinding.Accepted(FileType.Xml);

        // Markdown may begin with a tag of its own.
        if (!HasMarkdownExtension(fileName))
        {
            if (HtmlFragment().IsMatch(content)) return new FileTypeFinding.Accepted(FileType.Html);
            if (Element().IsMatch(content)) return new FileTypeFinding.Accepted(FileType.Xml);
        }

        return new FileTypeFinding.Accepted(IsMarkdown(text, fileName) ? FileType.Markdown : FileType.PlainText);
    }

    // XML declaration, other instructions and comments.
    private static string SkipProlog(string text, out bool isDeclaredXml)
    {
        isDeclaredXml = text.StartsWith("<?xml", StringComparison.Ordinal);
        var rest = text.AsSpan();
        while (rest.StartsWith("<?") || rest.StartsWith("<!--"))
        {
            var end = rest.StartsWith("<?") ? "?>" : "-->";
            var length = rest.IndexOf(end);
            if (length < 0) break;
            rest = rest[(length + end.Length)..].TrimStart();
        }

        return rest[..Math.Min(rest.Length, 2000)].ToString();
    }

    // Markers are ASCII, so any encoding that keeps ASCII will do.
    private static string Sample(ReadOnlySpan<byte> head)
    {
        if (TextDecoder.ByteOrderMark(head) is var (marked, skip)) return marked.GetString(head[skip..]);
        return (TextDecoder.UnmarkedUtf16(head) ?? Encoding.Latin1).GetString(head);
    }

    // Two known header fields before the first empty line; a letter may begin with « Objet : » but not with « MIME-Version: ».
    private static bool IsMail(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal) is var unix and >= 0 ? unix : text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var header = end < 0 ? text : text[..end];
        return FirstMailField().IsMatch(header) && MailField().Count(header) >= 2;
    }

    private static bool HasMarkdownExtension(string fileName) =>
        Path.GetExtension(fileName).ToUpperInvariant() is ".MD" or ".MARKDOWN";

    private static bool IsMarkdown(string text, string fileName)
    {
        if (HasMarkdownExtension(fileName)) return true;
        if (Path.GetExtension(fileName).Equals(".csv", StringComparison.OrdinalIgnoreCase)) return false;

        // « # » alone also begins a comment, and « - » a list in any text: both a title and another sign are needed.
        return MarkdownHeading().IsMatch(text) && MarkdownSign().IsMatch(text);
    }

    [GeneratedRegex(@"\A<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex HtmlDocument();

    [GeneratedRegex(@"\A<(?:meta|title|div|p|h[1-6]|ul|ol|table|section|article|main|header|span|br|a|b|i|strong|em|center|font|script|style|nav)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex HtmlFragment();

    [GeneratedRegex(@"\A<[A-Za-z_][\w.:-]*(?:\s[^<>]*)?/?>", RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex Element();

    [GeneratedRegex(@"\A(?:Return-Path|Received|From|To|Subject|Date|Message-ID|MIME-Version|Delivered-To|X-[\w-]+|Content-Type|Reply-To|DKIM-Signature):\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex FirstMailField();

    [GeneratedRegex(@"^(?:Return-Path|Received|From|To|Subject|Message-ID|MIME-Version|Delivered-To|Content-Type|Reply-To):\s", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex MailField();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^(?:#{2,6} \S|> \S|\|.*\|\s*$|[-*] \S|```|\d+\. \S)|\*\*\S|\]\(", RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex MarkdownSign();
}
