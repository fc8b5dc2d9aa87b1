using System.Globalization;
using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

/// <summary>
/// Where every extractor writes what it reads, in reading order. Normalises each piece, lays the text out,
/// computes offsets in the result and stops a file that passes its limits.
/// </summary>
internal sealed class ExtractedDocumentBuilder(string mediaType, ExtractionLimits limits)
{
    // A provenance line follows the title; one found later is quoted text.
    private const int BlocksBeforeProvenance = 4;

    private const int MaximumWarnings = 50;

    private readonly StringBuilder _text = new();
    private readonly List<ExtractedBlock> _blocks = [];
    private readonly TextNormalizer _normalizer = new();
    private readonly List<string> _warnings = [];
    private readonly HiddenTextCount _hidden = new();

    public string? Title { get; set; }

    public DateOnly? Date { get; set; }

    public string? Source { get; set; }

    public int BlockCount => _blocks.Count;

    public bool StartsWithHeading => _blocks is [{ Kind: ExtractedBlockKind.Heading }, ..];

    public void AddHeading(string text, int level, int? page = null) =>
        Append(ExtractedBlockKind.Heading, _normalizer.Normalize(text, keepLines: false), Math.Clamp(level, 1, 6), page);

    public void AddParagraph(string text, int? page = null)
    {
        var normalized = _normalizer.Normalize(text, keepLines: true);
        if (_blocks.Count <= BlocksBeforeProvenance && Source is null && ProvenanceLine.TryParse(normalized) is { } provenance)
        {
            Source = provenance.Source;
            Date ??= provenance.Date;
            // Shown with the document (licences ask for it), never searched.
            Separate("\n\n");
            _text.Append(normalized);
            return;
        }

        Append(ExtractedBlockKind.Paragraph, normalized, 0, page);
    }

    /// <param name="depth">0 for a list that is in no other list.</param>
    /// <param name="marker">« - » or a number; written in front of the text.</param>
    public void AddListItem(string text, int depth, string marker = "-", int? page = null)
    {
        var normalized = _normalizer.Normalize(text, keepLines: true);
        if (normalized.Length > 0) Append(ExtractedBlockKind.ListItem, $"{marker} {normalized}", Math.Max(depth, 0), page);
    }

    /// <summary>One line « cellule | cellule »; a row without any text is left out.</summary>
    public void AddTableRow(IEnumerable<string> cells, bool isHeader = false, int? page = null)
    {
        var normalized = cells.Select(cell => _normalizer.Normalize(cell, keepLines: false)).ToList();
        if (normalized.TrueForAll(string.IsNullOrEmpty)) return;

        var row = _normalizer.Normalize(string.Join(" | ", normalized), keepLines: false);
        Append(isHeader ? ExtractedBlockKind.TableHeader : ExtractedBlockKind.TableRow, row, 0, page);
    }

    public void Warn(string sentence)
    {
        if (_warnings.Count < MaximumWarnings && !_warnings.Contains(sentence)) _warnings.Add(sentence);
    }

    /// <summary>Text that a reader of the original does not see was left out.</summary>
    public void Hide(HiddenTextReason reason, string text) => _hidden.Add(reason, text);

    /// <exception cref="ExtractionRefusedException">Nothing but white space was read.</exception>
    public ExtractedDocument Build()
    {
        if (_blocks.Count == 0) throw new ExtractionRefusedException(_hidden.IsEmpty ? "Le fichier ne contient aucun texte." : "Le fichier ne contient aucun texte visible.");

        var text = _text.ToString();
        Title = Clean(Title) ?? FirstHeading(text);
        return new ExtractedDocument(text, mediaType, Title, Date, Clean(Source), _blocks, [.. _warnings, .. _hidden.Warnings(), .. _normalizer.Warnings()]);
    }

    private string? FirstHeading(string text) =>
        StartsWithHeading ? text[_blocks[0].Start.._blocks[0].End] : null;

    private string? Clean(string? value)
    {
        if (value is null) return null;
        var normalized = _normalizer.Normalize(value, keepLines: false);
        return normalized.Length == 0 ? null : normalized;
    }

    private void Append(ExtractedBlockKind kind, string text, int level, int? page)
    {
        if (text.Length == 0) return;

        Separate(Separator(kind));
        if (kind == ExtractedBlockKind.ListItem) _text.Append(' ', 2 * Math.Min(level, 20));
        var start = _text.Length;
        _text.Append(text);
        _blocks.Add(new ExtractedBlock(kind, start, _text.Length, level, page));

        if (_text.Length > limits.Characters) throw new ExtractionRefusedException(string.Create(CultureInfo.InvariantCulture, $"Le fichier contient plus de {limits.Characters} caractères de texte : découpez-le."));
        if (_blocks.Count > limits.Blocks) throw new ExtractionRefusedException(string.Create(CultureInfo.InvariantCulture, $"Le fichier contient plus de {limits.Blocks} paragraphes : découpez-le."));
    }

    private string Separator(ExtractedBlockKind kind)
    {
        var previous = _blocks.Count == 0 ? (ExtractedBlockKind?)null : _blocks[^1].Kind;
        var continues = kind switch
        {
            ExtractedBlockKind.ListItem => previous == ExtractedBlockKind.ListItem,
            ExtractedBlockKind.TableRow => previous is ExtractedBlockKind.TableRow or ExtractedBlockKind.TableHeader,
            ExtractedBlockKind.TableHeader => previous == ExtractedBlockKind.TableHeader,
            _ => false,
        };
        return continues ? "\n" : "\n\n";
    }

    private void Separate(string separator)
    {
        if (_text.Length > 0) _text.Append(separator);
    }
}
