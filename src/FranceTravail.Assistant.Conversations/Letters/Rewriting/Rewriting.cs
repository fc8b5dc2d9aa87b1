namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>What comes in the place of a selection, or why it stays.</summary>
/// <param name="Text">Null where it was refused: then nothing changes.</param>
/// <param name="Refusal">The reason, a French sentence; null where there is a text.</param>
/// <param name="Prompt">Exactly what the model was sent; null where code did it or nothing was asked.</param>
/// <param name="ModelSentences">What in the text is the model's, values in it.</param>
/// <param name="ChangedField">The date field of the form whose value the selection showed: changing the form changes the whole letter.</param>
public sealed record Rewriting(string? Text, string? Refusal, string? Prompt, IReadOnlyList<string> ModelSentences, string? ChangedField = null)
{
    internal static Rewriting ByCode(string text, string? changedField = null) => new(text, null, null, [], changedField);

    internal static Rewriting Refused(string reason, string? prompt = null) => new(null, reason, prompt, []);
}
