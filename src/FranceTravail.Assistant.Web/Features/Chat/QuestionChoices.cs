namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>What is chosen around a question.</summary>
/// <param name="InForceOn">« À quelle date ? »; null is today.</param>
/// <param name="PassagesOnly">Ranked passages and no written answer.</param>
public sealed record QuestionChoices(DateOnly? InForceOn = null, bool PassagesOnly = false);
