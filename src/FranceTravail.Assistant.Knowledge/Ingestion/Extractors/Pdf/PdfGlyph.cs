namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>A visible character, in points, upright (rotated text has been turned), y upwards.</summary>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
