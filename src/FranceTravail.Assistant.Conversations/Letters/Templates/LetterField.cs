namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>One input of a letter's form.</summary>
/// <param name="Name">The key of the fact.</param>
/// <param name="Choices">What a choice may be.</param>
/// <param name="Accepts">The choices for which this letter may be sent; null is all of them.</param>
/// <param name="Refusal">Said where another choice was made: the rule and what to do instead.</param>
/// <param name="Times">How often the value stands in the letter; 0 for what only decides about paragraphs.</param>
/// <param name="When">Asked for only then; null is always.</param>
/// <param name="IsRemembered">True: an agent's letters share it, so the next one starts with it.</param>
/// <param name="IsOfAgency">True: remembered for the agency of the signature, whatever the letter.</param>
/// <param name="Writing">How the value stands in the text.</param>
/// <param name="Rules">Of a day: what else of the form it has to fit; null is none.</param>
/// <param name="Part">Where in the form it is asked for.</param>
public sealed record LetterField(
    string Name,
    string Label,
    FieldKind Kind,
    bool IsRequired,
    string? Hint,
    IReadOnlyList<string> Choices,
    IReadOnlyList<string>? Accepts,
    string? Refusal,
    int Times,
    LetterCondition? When,
    bool IsRemembered = false,
    bool IsOfAgency = false,
    LetterWriting Writing = LetterWriting.AsTyped,
    IReadOnlyList<DateRule>? Rules = null,
    LetterFieldPart Part = LetterFieldPart.Content);
