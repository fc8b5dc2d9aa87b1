using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>Lines with wide gaps at the same places, and the lines between them that go on in one cell.</summary>
internal sealed class PdfTable(PdfMetrics metrics)
{
    private const double Aligned = 0.8;

    private readonly List<List<PdfCell>> _rows = [];
    private readonly List<double> _columns = [];
    private PdfLine? _last;

    public int Rows => _rows.Count;

    public int Page { get; private set; }

    /// <summary>Takes the line if it belongs to the table; a line that does not ends it.</summary>
    public bool TryAdd(PdfLine line)
    {
        if (_last is null)
        {
            if (!line.IsTableRow) return false;
            Page = line.Page;
            _columns.AddRange(line.Cells.Select(cell => cell.Left));
            Start(line);
            return true;
        }

        var distance = _last.Baseline - line.Baseline;
        var isNear = line.Page == _last.Page && distance > 0 && distance < 3.5 * line.Size;
        if (!isNear || !line.Cells.All(cell => Column(cell, line.Size) >= 0)) return line.IsTableRow && isNear && Shares(line) && TryWiden(line);

        var isContinuation = distance < metrics.Pitch * 1.15 * line.Size && line.Cells.Count < _columns.Count;
        if (!line.IsTableRow && !isContinuation) return false;
        if (isContinuation) Continue(line);
        else Start(line);
        return true;
    }

    public void Write(ExtractedDocumentBuilder document)
    {
        for (var i = 0; i < _rows.Count; i++) document.AddTableRow(_rows[i].Select(cell => cell.Text).ToList(), isHeader: i == 0, Page);
    }

    /// <summary>The only row, when it turned out to be no table.</summary>
    public string Text => string.Join(' ', _rows.SelectMany(row => row).Select(cell => cell.Text.Trim()));

    private void Start(PdfLine line)
    {
        var row = Enumerable.Range(0, _columns.Count).Select(_ => new PdfCell(0, 0, "")).ToList();
        foreach (var cell in line.Cells) row[Column(cell, line.Size)] = cell;
        _rows.Add(row);
        _last = line;
    }

    private void Continue(PdfLine line)
    {
        foreach (var cell in line.Cells)
        {
            var column = Column(cell, line.Size);
            _rows[^1][column] = _rows[^1][column] with { Text = $"{_rows[^1][column].Text} {cell.Text}" };
        }

        _last = line;
    }

    private bool Shares(PdfLine line) => line.Cells.Count(cell => Column(cell, line.Size) >= 0) >= 2;

    // A row that fills a column which the rows above left empty.
    private bool TryWiden(PdfLine line)
    {
        foreach (var cell in line.Cells.Where(cell => Column(cell, line.Size) < 0))
        {
            var index = _columns.FindIndex(left => left > cell.Left);
            if (index < 0) index = _columns.Count;
            _columns.Insert(index, cell.Left);
            foreach (var row in _rows) row.Insert(index, new PdfCell(0, 0, ""));
        }

        Start(line);
        return true;
    }

    // By the left edge, or for figures set to the right by lying under the column.
    private int Column(PdfCell cell, double size)
    {
        var byEdge = _columns.FindIndex(left => Math.Abs(left - cell.Left) < Aligned * size);
        if (byEdge >= 0) return byEdge;
        return _rows.Count == 0 ? -1 : _rows[^1].FindIndex(above => above.Text.Length > 0 && above.Left <= cell.Right && above.Right >= cell.Left);
    }
}
