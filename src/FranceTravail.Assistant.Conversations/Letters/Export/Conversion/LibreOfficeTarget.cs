namespace FranceTravail.Assistant.Conversations.Letters.Export.Conversion;

/// <param name="Extension">Of the file that LibreOffice writes.</param>
/// <param name="Filter">What follows <c>--convert-to</c>.</param>
internal sealed record LibreOfficeTarget(string Extension, string Filter)
{
    public static LibreOfficeTarget Odt { get; } = new("odt", "odt:writer8");

    // Tagged for screen readers, PDF/UA asked for, and the title instead of the file's name in the window
    // (https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html).
    public static LibreOfficeTarget Pdf { get; } = new(
        "pdf",
        """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"},"ExportFormFields":{"type":"boolean","value":"false"}}""");
}
