namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>Where a day of the form may stand.</summary>
/// <param name="Other">The field of the day that it is compared with; null for a rule about the day itself.</param>
/// <param name="Days">At least so many between the two.</param>
/// <param name="IsFault">True: the form cannot stay so; false: an advice.</param>
/// <param name="Words">Said where the rule is broken: French, with fields in braces.</param>
public sealed record DateRule(DateRuleKind Kind, string? Other, int Days, bool IsFault, string Words);
