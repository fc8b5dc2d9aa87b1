using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>Two letters, word by word, to be shown beside each other.</summary>
internal static class SideBySide
{
    // In no letter: controls are no text.
    private const char Separator = '\u001f';

    private static readonly CustomFunctionChunker Keys = new(text => text.Length == 0 ? [] : text.Split(Separator));

    /// <returns>The pieces of each letter; joined they are its text.</returns>
    public static (IReadOnlyList<MirrorPiece> One, IReadOnlyList<MirrorPiece> Other) Of(IReadOnlyList<MirrorToken> one, IReadOnlyList<MirrorToken> other)
    {
        var (compared, withCompared) = (Compared(one), Compared(other));
        var diff = Differ.Instance.CreateDiffs(Joined(compared), Joined(withCompared), ignoreWhiteSpace: false, ignoreCase: false, Keys);
        var partners = Partners(diff, compared, withCompared);
        return (Pieces(one, token => partners.GetValueOrDefault(token)), Pieces(other, token => partners.GetValueOrDefault(token)));
    }

    private static List<MirrorToken> Compared(IReadOnlyList<MirrorToken> tokens) => [.. tokens.Where(token => token.Key.Length > 0)];

    private static string Joined(List<MirrorToken> tokens) => string.Join(Separator, tokens.Select(token => token.Key));

    /// <summary>Tokens that stand for each other in the two letters; one that has no partner differs.</summary>
    private static Dictionary<MirrorToken, MirrorToken> Partners(DiffResult diff, List<MirrorToken> one, List<MirrorToken> other)
    {
        // By instance: the same word stands in a letter many times.
        var partners = new Dictionary<MirrorToken, MirrorToken>(ReferenceEqualityComparer.Instance);
        var (left, right) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            PairUpTo(block.DeleteStartA);
            (left, right) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        PairUpTo(one.Count);
        return partners;

        void PairUpTo(int end)
        {
            for (; left < end; left++, right++) (partners[one[left]], partners[other[right]]) = (other[right], one[left]);
        }
    }

    private static List<MirrorPiece> Pieces(IReadOnlyList<MirrorToken> tokens, Func<MirrorToken, MirrorToken?> partner)
    {
        var pieces = new List<MirrorPiece>();
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];

            // Space differs where words on both its sides do.
            var kind = !string.IsNullOrWhiteSpace(token.Shown) ? Kind(token)
                : pieces is [.., { Kind: MirrorPieceKind.Different }] && index + 1 < tokens.Count && Kind(tokens[index + 1]) == MirrorPieceKind.Different ? MirrorPieceKind.Different
                : MirrorPieceKind.Same;
            if (pieces.Count > 0 && pieces[^1].Kind == kind) pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + token.Shown };
            else pieces.Add(new MirrorPiece(kind, token.Shown));
        }

        return pieces;

        MirrorPieceKind Kind(MirrorToken token) => token.Key.Length == 0 ? MirrorPieceKind.Swapped
            : partner(token) is not { } same ? MirrorPieceKind.Different
            : same.Shown == token.Shown ? MirrorPieceKind.Same
            : MirrorPieceKind.Swapped;
    }
}
