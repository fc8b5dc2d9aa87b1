using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <param name="Text">What the model reads of the passage.</param>
internal sealed record Extract(FoundPassage Passage, string Text)
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
        Text);
}
