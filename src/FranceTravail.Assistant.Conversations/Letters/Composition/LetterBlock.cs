namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <param name="NoticeId">The notice that this paragraph is, if it is one.</param>
public sealed record LetterBlock(LetterBlockKind Kind, IReadOnlyList<LetterSentence> Sentences, string? NoticeId = null)
{
    public string Text => string.Join(Kind is LetterBlockKind.Address or LetterBlockKind.Signature ? '\n' : ' ', Sentences.Select(sentence => sentence.Text));
}
