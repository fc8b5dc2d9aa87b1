using System.Collections.Concurrent;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Documents;

/// <summary>The special cases that titles name. A version's title never changes, so each is read once.</summary>
internal sealed class VersionTitles(IDbContextFactory<AssistantDbContext> contexts, SpecialCases cases)
{
    private readonly ConcurrentDictionary<long, IReadOnlySet<int>> _cases = [];

    public async Task<IReadOnlyDictionary<long, IReadOnlySet<int>>> ReadCasesAsync(
        IReadOnlyCollection<long> versionIds, CancellationToken cancellationToken)
    {
        var unread = versionIds.Where(id => !_cases.ContainsKey(id)).ToArray();
        if (unread.Length > 0)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var titles = context.DocumentVersions
                .Where(version => unread.Contains(version.Id))
                .Select(version => new { version.Id, version.Title })
                .AsAsyncEnumerable();
            await foreach (var version in titles.WithCancellation(cancellationToken))
            {
                _cases[version.Id] = cases.NamedIn(FrenchAnalyzer.Terms(version.Title).ToHashSet(StringComparer.Ordinal));
            }
        }

        return versionIds.ToDictionary(id => id, id => _cases.GetValueOrDefault(id) ?? new HashSet<int>());
    }
}
