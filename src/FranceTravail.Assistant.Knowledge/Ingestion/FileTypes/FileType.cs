namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

internal enum FileType
{
    Pdf,
    Docx,
    Html,
    Xml,
    Markdown,
    PlainText,
}
