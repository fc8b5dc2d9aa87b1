namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>An answer's words and citations without its markup.</summary>
internal static class AnswerWords
{
    /// <summary>Plain text, a line per block; list items keep a dash or their number.</summary>
    public static string Of(string markdown)
    {
        var writer = new PlainTextWriter();
        writer.Write(AnswerParser.Parse(markdown));
        return writer.ToString();
    }

    public static IReadOnlySet<int> Citations(string markdown) => Numbers(AnswerParser.Parse(markdown)).ToHashSet();

    private static IEnumerable<int> Numbers(IReadOnlyList<AnswerNode> nodes) => nodes.SelectMany(node => node switch
    {
        AnswerNode.Citation citation => [citation.Number],
        AnswerNode.Element element => Numbers(element.Children),
        _ => [],
    });
}
