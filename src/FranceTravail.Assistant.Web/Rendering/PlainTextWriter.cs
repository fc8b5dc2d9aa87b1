using System.Text;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>Writes answer nodes as plain text. For one answer.</summary>
internal sealed class PlainTextWriter
{
    private static readonly HashSet<string> Blocks = ["p", "h3", "li", "tr", "pre", "blockquote", "hr", "br", "ul", "ol", "table"];

    // Between the elements of these there is only the markup's own white space.
    private static readonly HashSet<string> Containers = ["ul", "ol", "table", "thead", "tbody", "tr"];

    private readonly StringBuilder _text = new();
    private bool _isAtLineStart = true;

    public override string ToString() => _text.ToString().Trim();

    public void Write(IReadOnlyList<AnswerNode> nodes) => Write(nodes, marker: null);

    private void Write(IReadOnlyList<AnswerNode> nodes, Func<string>? marker)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                // Line ends between blocks are the markup's own.
                case AnswerNode.Text text when _isAtLineStart:
                    Append(text.Value.TrimStart());
                    break;
                case AnswerNode.Text text:
                    Append(text.Value);
                    break;
                case AnswerNode.Citation citation:
                    Append($"[{citation.Number}]");
                    break;
                case AnswerNode.Element element:
                    WriteElement(element, marker);
                    break;
            }
        }
    }

    private void WriteElement(AnswerNode.Element element, Func<string>? marker)
    {
        var isBlock = Blocks.Contains(element.Tag);
        if (isBlock) StartLine();
        if (element.Tag == "li" && marker is not null) _text.Append(marker());
        if (element.Tag is "td" or "th" && !_isAtLineStart) Append(" | ");

        var children = Containers.Contains(element.Tag) ? [.. element.Children.OfType<AnswerNode.Element>()] : element.Children;
        Write(children, MarkerOf(element) ?? marker);
        if (isBlock) StartLine();
    }

    private static Func<string>? MarkerOf(AnswerNode.Element element)
    {
        if (element.Tag == "ul") return () => "- ";
        if (element.Tag != "ol") return null;

        var next = element.Start ?? 1;
        return () => $"{next++}. ";
    }

    private void Append(string words)
    {
        if (words.Length == 0) return;

        _text.Append(words);
        _isAtLineStart = words[^1] == '\n';
    }

    private void StartLine()
    {
        if (_isAtLineStart) return;

        _text.Append('\n');
        _isAtLineStart = true;
    }
}
