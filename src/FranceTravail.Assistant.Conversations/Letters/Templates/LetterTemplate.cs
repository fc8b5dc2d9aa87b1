namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>A letter that agents write: its form, its text and what must stand in it. Complete without a model.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="IsToCompany">True: addressed to an employer; false: to a person.</param>
/// <param name="Guidance">What to know before filling the form.</param>
/// <param name="Consigne">What the model is told, with fields in braces; null for a locked text that no model touches.</param>
/// <param name="SignatureLead">« Pour le directeur régional… » above the signature.</param>
/// <param name="Fields">The whole form: what every letter asks for, then this one's, then its notices'.</param>
/// <param name="Example">Facts that fill it.</param>
public sealed record LetterTemplate(
    string Name,
    string Title,
    string Theme,
    bool IsToCompany,
    string? Guidance,
    string? Consigne,
    string Subject,
    string? SignatureLead,
    IReadOnlyList<LetterField> Fields,
    IReadOnlyList<LetterParagraph> Paragraphs,
    IReadOnlyDictionary<string, string> Example)
{
    public const string FreeLetter = "libre";

    /// <summary>The field of the free letter that holds what the agent has to say.</summary>
    public const string Message = "message";

    public bool IsLocked => Consigne is null;

    /// <summary>True: it has to name the service that answers for it, and its day.</summary>
    public bool IsDecision => Field(CommonFields.ServiceAddress) is { IsRequired: true };

    public LetterField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
