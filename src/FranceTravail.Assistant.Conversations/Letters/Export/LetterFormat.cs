namespace FranceTravail.Assistant.Conversations.Letters.Export;

public enum LetterFormat
{
    Docx,

    /// <summary>Asks for LibreOffice.</summary>
    Odt,

    /// <summary>Tagged, so that screen readers find subject and lists. Asks for LibreOffice.</summary>
    Pdf,
}
