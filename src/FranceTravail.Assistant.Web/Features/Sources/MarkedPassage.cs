using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>A passage cut in three around its decisive sentence; <paramref name="Decisive"/> is empty where the passage does not hold one.</summary>
public sealed record MarkedPassage(string Before, string Decisive, string After)
{
    /// <param name="start">Offset of the passage in its document's text, UTF-16.</param>
    public static MarkedPassage Split(string passage, int start, DocumentSpan? decisive)
    {
        var from = decisive is null ? -1 : decisive.Start - start;
        var to = decisive is null ? -1 : decisive.End - start;
        return from < 0 || to > passage.Length || from >= to
            ? new MarkedPassage(passage, string.Empty, string.Empty)
            : new MarkedPassage(passage[..from], passage[from..to], passage[to..]);
    }
}
