using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>
/// What becomes of a curator's dates when an import writes another version: they follow the text that they were set for, and
/// end with it.
/// </summary>
internal static class CarriedDates
{
    /// <summary>Gives the next version the dates of the previous one where its text is the same; the caller saves.</summary>
    /// <returns>A French sentence where a curator had set dates; null where none had.</returns>
    public static async Task<string?> CarryAsync(
        AssistantDbContext context, DocumentVersion previous, DocumentVersion next, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await VersionDates.FindStandingAsync(context, previous.Id, cancellationToken) is not { } change) return null;

        // The same text may come in another file: the bytes alone do not tell.
        if (previous.ContentHash != next.ContentHash && previous.Text != next.Text)
            return "Le texte a changé : les dates de validité qu'un documentaliste avait fixées ne valent plus, celles du fichier s'appliquent.";

        var dates = VersionDates.Of(previous);
        context.DateChanges.Add(VersionDates.Change(next, dates, change.Reason, change.ChangedBy, change.ChangedAt, now));
        VersionDates.Write(next, dates);
        return "Les dates de validité fixées par un documentaliste sont conservées.";
    }
}
