using System.Globalization;
using FranceTravail.Assistant.Data;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

internal static class WithdrawnDocument
{
    /// <summary>Why a document may not be imported, a French sentence that says what to do; null where it may.</summary>
    public static async Task<string?> FindAsync(AssistantDbContext context, string documentId, CancellationToken cancellationToken)
    {
        var withdrawal = await context.Withdrawals
            .Where(candidate => candidate.DocumentId == documentId && candidate.RestoredAt == null)
            .Select(candidate => new { candidate.WithdrawnAt, candidate.Reason })
            .SingleOrDefaultAsync(cancellationToken);
        return withdrawal is null
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Ce document a été retiré le {ParisCalendar.DayOf(withdrawal.WithdrawnAt):dd'/'MM'/'yyyy} (« {withdrawal.Reason} ») : rétablissez-le dans la page Corpus avant de l'importer de nouveau.");
    }
}
