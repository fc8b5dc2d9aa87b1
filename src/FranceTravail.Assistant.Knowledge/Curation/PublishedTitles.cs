using FranceTravail.Assistant.Data;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>What documents are called.</summary>
public static class PublishedTitles
{
    /// <summary>Titles by identifier, of the published documents that the groups may read; the others are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(
        AssistantDbContext context, IEnumerable<string?> ids, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        var named = ids.OfType<string>().ToHashSet();
        if (named.Count == 0) return new Dictionary<string, string>();

        return await context.PublishedFor(groups)
            .Where(version => named.Contains(version.DocumentId))
            .ToDictionaryAsync(version => version.DocumentId, version => version.Title, cancellationToken);
    }
}
