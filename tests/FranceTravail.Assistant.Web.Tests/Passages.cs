using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Web.Tests;

internal static class Passages
{
    public static NumberedPassage Numbered(
        int number, string title = "Un titre", int? page = null, DateOnly? date = null, string? status = "current") =>
        new(number, PassageId: number, VersionId: 1, $"document-{number}", title, "Titre › Partie", page, date, status, "Un passage.", "Un passage.");

    public static TurnEvent.PassagesFound Found(params NumberedPassage[] passages) => new(passages, []);
}
