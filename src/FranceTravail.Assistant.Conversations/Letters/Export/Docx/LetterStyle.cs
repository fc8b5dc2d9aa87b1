namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

/// <summary>The styles of a letter. A base document that holds a paragraph style of such a name decides how it looks.</summary>
internal static class LetterStyle
{
    public const string Address = "Coordonnées";
    public const string Subject = "Objet";
    public const string Salutation = "Appel";
    public const string Body = "Corps";
    public const string List = "Liste";
    public const string Closing = "Formule de politesse";
    public const string Signature = "Signature";
    public const string AiNotice = "Mention IA";
}
