namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>A question that the empty page proposes.</summary>
public sealed record Suggestion(string Title, string Question);
