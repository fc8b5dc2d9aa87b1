namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>A paragraph about appeals, sanctions or debts: the template's words and never the model's.</summary>
/// <param name="IsRemedy">True: it tells how to be heard or to have the decision looked at again.</param>
/// <param name="Fields">What it asks for besides the letter's own form.</param>
public sealed record LetterNotice(string Id, string Label, string Text, bool IsRemedy, IReadOnlyList<LegalSource> Sources, IReadOnlyList<LetterField> Fields);
