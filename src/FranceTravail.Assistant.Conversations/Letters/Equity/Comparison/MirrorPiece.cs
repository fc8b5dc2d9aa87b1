namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

public enum MirrorPieceKind
{
    Same,

    /// <summary>What the two people differ by.</summary>
    Swapped,

    /// <summary>Said in this letter and not so in the other one.</summary>
    Different,
}

/// <summary>A run of text of one letter, as it compares with the other one.</summary>
public sealed record MirrorPiece(MirrorPieceKind Kind, string Text);
