using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;

/// <summary>Footnotes and endnotes, numbered in the order of their first reference and written after the block that refers to them.</summary>
internal sealed class DocxNotes(MainDocumentPart main)
{
    private readonly Dictionary<(bool IsEndnote, long Id), int> _numbers = [];
    private readonly List<(int Number, FootnoteEndnoteType Note)> _pending = [];

    private readonly Dictionary<long, FootnoteEndnoteType> _footnotes = Index(main.FootnotesPart?.Footnotes?.Elements<Footnote>());
    private readonly Dictionary<long, FootnoteEndnoteType> _endnotes = Index(main.EndnotesPart?.Endnotes?.Elements<Endnote>());

    /// <returns>The number to show at the reference; 0 when there is no such note.</returns>
    public int Refer(FootnoteEndnoteReferenceType reference)
    {
        var isEndnote = reference is EndnoteReference;
        if (reference.Id?.Value is not { } id || !(isEndnote ? _endnotes : _footnotes).TryGetValue(id, out var note)) return 0;
        if (_numbers.TryGetValue((isEndnote, id), out var known)) return known;

        var number = _numbers.Count + 1;
        _numbers[(isEndnote, id)] = number;
        _pending.Add((number, note));
        return number;
    }

    /// <summary>The notes referred to since the last call.</summary>
    public List<(int Number, FootnoteEndnoteType Note)> TakePending()
    {
        var taken = _pending.ToList();
        _pending.Clear();
        return taken;
    }

    private static Dictionary<long, FootnoteEndnoteType> Index(IEnumerable<FootnoteEndnoteType>? notes) =>
        (notes ?? []).Where(note => note.Id?.Value is not null).GroupBy(note => note.Id!.Value).ToDictionary(group => group.Key, group => group.First());
}
