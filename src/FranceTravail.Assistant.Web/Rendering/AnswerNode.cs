namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>An answer after parsing and sanitising: allowed elements, text, and numbers that cite passages.</summary>
internal abstract record AnswerNode
{
    private AnswerNode()
    {
    }

    /// <param name="Tag">One of <see cref="AnswerParser.AllowedTags"/>.</param>
    /// <param name="Start">First number of an ordered list that does not begin at 1.</param>
    public sealed record Element(string Tag, IReadOnlyList<AnswerNode> Children, int? Start = null) : AnswerNode;

    public sealed record Text(string Value) : AnswerNode;

    public sealed record Citation(int Number) : AnswerNode;
}
