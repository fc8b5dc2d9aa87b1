using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>Whether a document may be named as the one that takes another's place.</summary>
internal static class Replacements
{
    /// <summary>What speaks against it, or null.</summary>
    public static async Task<DateChangeOutcome?> FindFaultAsync(
        AssistantDbContext context, string documentId, string? replacedById, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        if (replacedById is null) return null;
        if (!await IsKnownAsync(context, documentId, replacedById, groups, cancellationToken)) return DateChangeOutcome.UnknownReplacement;

        return await IsCircularAsync(context, documentId, replacedById, cancellationToken) ? DateChangeOutcome.Circular : null;
    }

    /// <summary>Whether it is another document, which is published and which the groups may read.</summary>
    public static async Task<bool> IsKnownAsync(
        AssistantDbContext context, string documentId, string replacedById, IReadOnlySet<string> groups, CancellationToken cancellationToken) =>
        replacedById != documentId
        && await context.PublishedFor(groups).AnyAsync(version => version.DocumentId == replacedById, cancellationToken);

    /// <summary>Whether the document would take its own place, directly or by others.</summary>
    public static async Task<bool> IsCircularAsync(
        AssistantDbContext context, string documentId, string? replacedById, CancellationToken cancellationToken)
    {
        // A circle that is there already without this document would have no end.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = replacedById; next is not null && seen.Add(next); next = await NextAsync(context, next, cancellationToken))
        {
            if (next == documentId) return true;
        }

        return false;
    }

    private static async Task<string?> NextAsync(AssistantDbContext context, string documentId, CancellationToken cancellationToken) =>
        await context.DocumentVersions
            .Where(version => version.DocumentId == documentId && version.State == DocumentVersionState.Published)
            .Select(version => version.ReplacedById)
            .FirstOrDefaultAsync(cancellationToken)
        ?? await context.Withdrawals
            .Where(withdrawal => withdrawal.DocumentId == documentId && withdrawal.RestoredAt == null)
            .Select(withdrawal => withdrawal.ReplacedById)
            .FirstOrDefaultAsync(cancellationToken);
}
