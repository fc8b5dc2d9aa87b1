namespace FranceTravail.Assistant.Web.Features.Sources.Pages;

/// <summary>What the browser says of a PDF that it opened.</summary>
/// <param name="Problem">« password », « corrupt », « missing » or « failed »; null where it could be read.</param>
internal sealed record PageOpened(int Pages, string? Problem);
