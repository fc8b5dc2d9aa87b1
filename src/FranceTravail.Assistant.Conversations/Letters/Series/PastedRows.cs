using System.Text;

namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <summary>Cells copied from a spreadsheet: tabs or semicolons between them, quotes around those that hold a separator, a quote or a line end.</summary>
internal static class PastedRows
{
    /// <summary>Rows in order, an empty one without cells; a cell keeps its own line ends.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var pasted = text.ReplaceLineEndings("\n");

        // Spreadsheets copy tabs; a file opened as text has semicolons, and then no tab.
        var separator = pasted.Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
        var (rows, cells, cell) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder());
        var isQuoted = false;
        for (var index = 0; index < pasted.Length; index++)
        {
            var character = pasted[index];
            if (isQuoted)
            {
                if (character != '"') cell.Append(character);
                else if (index + 1 < pasted.Length && pasted[index + 1] == '"') cell.Append(pasted[++index]);
                else isQuoted = false;
            }
            else if (character == '"' && IsBlank(cell) && IsClosed(pasted, index, separator)) (isQuoted, cell) = (true, cell.Clear());
            else if (character == separator) EndCell();
            else if (character == '\n') EndRow();
            else cell.Append(character);
        }

        EndRow();
        return rows;

        void EndCell()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add(cells.Exists(value => value.Length > 0) ? [.. cells] : []);
            cells.Clear();
        }
    }

    private static bool IsBlank(StringBuilder cell) => cell.ToString().Trim().Length == 0;

    // A quote that nothing closes is a character: taken as the beginning of a cell it would swallow every row after it.
    private static bool IsClosed(string text, int start, char separator)
    {
        for (var index = start + 1; index < text.Length; index++)
        {
            if (text[index] != '"') continue;
            if (index + 1 == text.Length) return true;
            if (text[index + 1] == '"') index++;
            else return text[index + 1] == separator || text[index + 1] is '\n' or ' ';
        }

        return false;
    }
}
