namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

internal enum SelectionPartKind
{
    /// <summary>Empty lines between paragraphs.</summary>
    Gap,
    Body,
    Subject,

    /// <summary>Address, salutation, closing or signature.</summary>
    Frame,

    /// <summary>A mandatory notice, or words on appeals, sanctions or debts.</summary>
    Reserved,
}

/// <summary>A paragraph of a selection, or the gap between two; all parts joined are the selection.</summary>
internal sealed record SelectionPart(string Text, SelectionPartKind Kind);
