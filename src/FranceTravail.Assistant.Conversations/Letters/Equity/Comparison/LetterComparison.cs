namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>How two letters differ, the gravest first to be said: a letter that requires something else may also have another tone.</summary>
public enum MirrorVerdict
{
    /// <summary>Nothing but what was swapped.</summary>
    Identical,

    /// <summary>Other words, with the same requirements and the same tone.</summary>
    WordedOtherwise,

    /// <summary>Tone words that the other letter does not have.</summary>
    ToneDiffers,

    /// <summary>An obligation, a request, a time limit, a day or a document that the other letter does not have.</summary>
    RequirementDiffers,
}

/// <summary>What only one of two letters has.</summary>
/// <param name="Sentences">With slots in the place of swapped words.</param>
public sealed record OneSided(IReadOnlyList<string> Sentences, IReadOnlyList<ToneWord> ToneWords, IReadOnlyList<Requirement> Requirements, int WordCount, IReadOnlyList<MirrorPiece> Pieces);

/// <summary>Two letters beside each other.</summary>
public sealed record LetterComparison(OneSided One, OneSided Other)
{
    /// <summary>Words of the other letter for one word of the first.</summary>
    public double LengthRatio => One.WordCount == 0 ? 1 : (double)Other.WordCount / One.WordCount;

    public MirrorVerdict Verdict =>
        Both.Any(side => side.Requirements.Count > 0) ? MirrorVerdict.RequirementDiffers
        : Both.Any(side => side.ToneWords.Count > 0) ? MirrorVerdict.ToneDiffers
        : Both.Any(side => side.Pieces.Any(piece => piece.Kind == MirrorPieceKind.Different)) ? MirrorVerdict.WordedOtherwise
        : MirrorVerdict.Identical;

    private OneSided[] Both => [One, Other];
}
