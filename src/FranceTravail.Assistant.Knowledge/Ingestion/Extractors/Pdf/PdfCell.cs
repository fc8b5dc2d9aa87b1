namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

internal sealed record PdfCell(double Left, double Right, string Text);
