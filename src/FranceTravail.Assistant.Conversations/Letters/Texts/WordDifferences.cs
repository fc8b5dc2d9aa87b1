using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>What changed from one version of a letter to another, word by word.</summary>
public static partial class WordDifferences
{
    private static readonly CustomFunctionChunker Words = new(text => [.. Piece().Matches(text).Select(match => match.Value)]);

    /// <summary>The pieces of both texts in reading order; joined without the removed ones they are <paramref name="after"/>.</summary>
    public static IReadOnlyList<WordDifference> Between(string before, string after)
    {
        var merged = new List<WordDifference>();
        foreach (var line in InlineDiffBuilder.Diff(Differ.Instance, before, after, ignoreWhiteSpace: false, ignoreCase: false, Words).Lines)
        {
            var kind = line.Type switch
            {
                ChangeType.Inserted => WordDifferenceKind.Added,
                ChangeType.Deleted => WordDifferenceKind.Removed,
                _ => WordDifferenceKind.Same,
            };
            if (merged.Count > 0 && merged[^1].Kind == kind) merged[^1] = merged[^1] with { Text = merged[^1].Text + line.Text };
            else merged.Add(new WordDifference(kind, line.Text));
        }

        return merged;
    }

    [GeneratedRegex(@"\n|[^\S\n]+|[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d\s]")]
    private static partial Regex Piece();
}
