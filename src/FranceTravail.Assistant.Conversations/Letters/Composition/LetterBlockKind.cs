namespace FranceTravail.Assistant.Conversations.Letters.Composition;

public enum LetterBlockKind
{
    /// <summary>Sender, recipient and day.</summary>
    Address,
    Subject,
    Salutation,
    Paragraph,
    ListItem,
    Closing,
    Signature,
}
