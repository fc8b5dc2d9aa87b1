namespace FranceTravail.Assistant.Web.Features.Sources.Pages;

/// <summary>What the browser says of a page that it drew.</summary>
/// <param name="Problem">As in <see cref="PageOpened.Problem"/>.</param>
/// <param name="Match">« whole », « part » or « none »: how much of the passage was found in the words of the page.</param>
internal sealed record PageShown(string? Problem, string Match);
