namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>A row of a table as it is extracted: cells between bars, under a header row of as many.</summary>
public sealed class TableRow
{
    private const string Bar = " | ";

    private readonly string[] _headers;
    private readonly string[] _cells;

    private TableRow(string[] headers, string[] cells)
    {
        _headers = headers;
        _cells = cells;
    }

    /// <summary>What the row is about: its first cell.</summary>
    public string Label => _cells[0];

    /// <summary>« Label — Header : value ; Header : value » : what a reader, and a small model, need not count columns for.</summary>
    public string InWords
    {
        get
        {
            var values = _headers.Zip(_cells).Skip(1)
                .Where(cell => cell.Second.Length > 0)
                .Select(cell => cell.First.Length == 0 ? cell.Second : $"{cell.First} : {cell.Second}");
            return $"{Label} — {string.Join(" ; ", values)}";
        }
    }

    /// <summary>Null where it is no row, or its cells are not those of its header.</summary>
    public static TableRow? Of(EvidenceSentence sentence)
    {
        if (sentence.Lead is not { } lead || !lead.Contains(Bar, StringComparison.Ordinal)) return null;

        var headers = Cells(lead);
        var cells = Cells(sentence.Text);
        return headers.Length == cells.Length && cells[0].Length > 0 ? new TableRow(headers, cells) : null;
    }

    private static string[] Cells(string row) => row.Split(Bar, StringSplitOptions.TrimEntries);
}
