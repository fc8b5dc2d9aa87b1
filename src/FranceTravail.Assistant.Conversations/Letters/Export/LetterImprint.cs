using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Export;

/// <summary>What an exported letter says about itself.</summary>
/// <param name="Title">The document's title property.</param>
/// <param name="ValidatedBy">Who read and validated it; the document's author.</param>
/// <param name="HoldsModelWords">True: the letter says that an AI helped, and who read it.</param>
/// <param name="BaseDocument">The organisation's .docx with header, footer, margins and styles; null takes our own sober one.</param>
public sealed record LetterImprint(string Title, string ValidatedBy, DateOnly ValidatedOn, bool HoldsModelWords, string? BaseDocument = null)
{
    /// <summary>Null where no word of a model is left.</summary>
    public string? AiNotice => HoldsModelWords ? $"Rédigé avec l'aide d'une IA, relu par {ValidatedBy} le {FrenchDay.Written(ValidatedOn)}" : null;
}
