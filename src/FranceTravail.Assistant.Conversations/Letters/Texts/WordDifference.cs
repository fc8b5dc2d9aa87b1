namespace FranceTravail.Assistant.Conversations.Letters.Texts;

public enum WordDifferenceKind
{
    Same,
    Added,
    Removed,
}

public sealed record WordDifference(WordDifferenceKind Kind, string Text);
