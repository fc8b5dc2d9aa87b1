using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>A form that changes under a text that was retouched: what the agent or the model wrote stays, the facts in it follow.</summary>
internal static class FormMerge
{
    private static readonly CustomFunctionChunker Lines = new(text => text.Split('\n'));

    /// <param name="before">The template's letter before the form changed.</param>
    /// <param name="mine">The letter as it stands.</param>
    /// <param name="after">The template's letter now.</param>
    /// <param name="changes">Values of the form: what it was, what it is.</param>
    /// <returns>The letter, and whether a line of it could not follow.</returns>
    public static (string Text, bool LagsBehind) Apply(string before, string mine, string after, IReadOnlyList<(string Old, string New)> changes)
    {
        if (mine == before || before == after) return (before == after ? mine : after, false);

        var merged = new List<string>();
        var lags = false;
        var diff = ThreeWayDiffer.Instance.CreateDiffs(before, mine, after, ignoreWhiteSpace: false, ignoreCase: false, Lines);
        foreach (var block in diff.DiffBlocks)
        {
            var theirs = diff.PiecesNew.Skip(block.NewStart).Take(block.NewCount);
            var ours = diff.PiecesOld.Skip(block.OldStart).Take(block.OldCount).ToList();
            switch (block.ChangeType)
            {
                case ThreeWayChangeType.Unchanged or ThreeWayChangeType.NewOnly:
                    merged.AddRange(theirs);
                    break;
                case ThreeWayChangeType.Conflict:
                    var followed = ours.ConvertAll(line => Follow(line, changes));
                    lags |= followed.SequenceEqual(ours);
                    merged.AddRange(followed);
                    break;
                default:
                    merged.AddRange(ours);
                    break;
            }
        }

        return (string.Join('\n', merged), lags);
    }

    private static string Follow(string line, IReadOnlyList<(string Old, string New)> changes)
    {
        foreach (var (old, now) in changes.Where(change => change.Old.Length > 0))
        {
            foreach (var start in WholeWords.Find(line, old).Reverse().ToList()) line = line.Remove(start, old.Length).Insert(start, now);
        }

        return line;
    }
}
