using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <param name="Slots">What the model was given instead of values; empty without a model.</param>
/// <param name="Prompt">Exactly what the model was sent; null without one.</param>
/// <param name="Written">What the model answered, values put back, nothing of it checked; null without one.</param>
/// <param name="Remarks">What was taken out of the model's text or put back, in French.</param>
public sealed record LetterDraft(
    LetterTemplate Template,
    LetterFacts Facts,
    Letter Letter,
    IReadOnlyDictionary<string, string> Slots,
    string? Prompt,
    string? Written,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<LetterCheck> Checks)
{
    public bool CanLeave => Checks.All(check => check.Passed || !check.IsMandatory);
}
