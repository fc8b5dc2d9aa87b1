using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <param name="Text">What the model reads of the passage.</param>
/// <param name="Decisive">The sentence of the passage that ranks first; null where none was ranked.</param>
internal sealed record Extract(FoundPassage Passage, string Text, EvidenceSentence? Decisive = null)
{
    public NumberedPassage Numbered(int number) => new(
        number,
        Passage.Hit.PassageId,
        Passage.Hit.VersionId,
        Passage.Hit.DocumentId,
        Passage.Title,
        Passage.Heading,
        Passage.Page,
        Passage.Date,
        Passage.Status,
        Passage.Text,
        Text,
        Decisive is null ? null : new DocumentSpan(Passage.OffsetInDocument(Decisive.Start), Passage.OffsetInDocument(Decisive.End)));
}
