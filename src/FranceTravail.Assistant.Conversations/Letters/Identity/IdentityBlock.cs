using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>
/// A pasted block → its labelled values, in the three ways in which screens are copied (« Nom : Durand », a label above or left of its
/// value, a row of labels above a row of values), and the lines without a label.
/// </summary>
internal sealed partial class IdentityBlock
{
    private readonly List<(string Field, string Value)> _labelled = [];
    private readonly List<string> _plain = [];

    public IdentityBlock(string block)
    {
        var rows = block.ReplaceLineEndings("\n").Split('\n').Select(line => (List<string>)[.. Cell().Split(line).Select(cell => cell.Trim()).Where(cell => cell.Length > 0)])
            .Where(cells => cells.Count > 0).ToList();
        for (var index = 0; index < rows.Count; index++)
        {
            var cells = rows[index];
            var next = index + 1 < rows.Count ? rows[index + 1] : [];
            if (cells.TrueForAll(IsLabel) && next.Count == cells.Count && !next.Exists(IsLabel))
            {
                for (var column = 0; column < cells.Count; column++) Add(cells[column], next[column]);
                index++;
            }
            else
            {
                ReadRow(cells);
            }
        }
    }

    public IReadOnlyList<(string Field, string Value)> Labelled => _labelled;

    /// <summary>What no label announces; what an unknown label announces is nobody's.</summary>
    public IReadOnlyList<string> Plain => _plain;

    private void ReadRow(List<string> cells)
    {
        for (var index = 0; index < cells.Count; index++)
        {
            var told = Told().Match(cells[index]);
            if (IsLabel(cells[index]))
            {
                if (index + 1 < cells.Count && !IsLabel(cells[index + 1])) Add(cells[index], cells[++index]);
            }
            else if (!told.Success) _plain.Add(cells[index]);
            else if (told.Groups["value"].Length > 0 && IdentityFields.Named(told.Groups["label"].Value) is not null) Add(told.Groups["label"].Value, told.Groups["value"].Value);
        }
    }

    private void Add(string label, string value) => _labelled.Add((IdentityFields.Named(label.TrimEnd(':', ' '))!, value.Trim()));

    private static bool IsLabel(string cell) => IdentityFields.Named(cell.TrimEnd(':', ' ')) is not null;

    [GeneratedRegex(@"\t+|[ \u00a0]+\|[ \u00a0]+|[ \u00a0]{3,}|[ \u00a0]*;[ \u00a0]*")]
    private static partial Regex Cell();

    // « 10:30 » and an address on the web are no labels.
    [GeneratedRegex(@"^(?<label>[\p{L}°][\p{L}\p{M}\d°()'’. /-]{0,40}?)[ \u00a0]*:(?!//)[ \u00a0]*(?<value>.*)$")]
    private static partial Regex Told();
}
