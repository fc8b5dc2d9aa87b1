namespace FranceTravail.Assistant.Conversations.Letters.Export;

/// <param name="File">Null where it could not be made.</param>
/// <param name="Problem">Why not and what to do, in French; null where it was made.</param>
public sealed record LetterExportResult(LetterFile? File, string? Problem)
{
    public static LetterExportResult Failed(string problem) => new(null, problem);
}
