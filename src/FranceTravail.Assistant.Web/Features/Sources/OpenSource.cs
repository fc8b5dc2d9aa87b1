using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Curation;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>The passage that the panel shows.</summary>
/// <param name="Rule">The words for which it was opened.</param>
/// <param name="Opening">Grows with each opening, so that the same passage opened again is scrolled to again.</param>
/// <param name="Decisive">The sentence to go to in the passage; null where the passage is shown as a whole.</param>
public sealed record OpenSource(NumberedPassage Passage, CitedRule Rule, int Opening, DocumentSpan? Decisive = null)
{
    /// <summary>True where a letter quotes it: it has no number then.</summary>
    public bool IsQuoted => Passage.Number == 0;

    /// <summary>A passage that a letter rests on, with the words that it quotes.</summary>
    public static OpenSource Of(SourceView view, DocumentSpan? quoted)
    {
        var words = view.Text[view.Start..view.End];
        var passage = new NumberedPassage(
            0, view.PassageId, view.VersionId, view.DocumentId, view.Title, view.Heading, view.Page, view.Date, view.Status, words, words, quoted);
        return new OpenSource(passage, CitedRule.From(passage, null), 1, quoted);
    }
}
