using FranceTravail.Assistant.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>
/// Lets one writer at a time, of all processes over this database, write to a collection or build another. Two would write
/// everything twice and set each other's marks back.
/// </summary>
internal sealed class IndexLeases(
    IDbContextFactory<AssistantDbContext> contexts, IOptions<QdrantOptions> options, TimeProvider time, ILogger<IndexLeases> logger)
{
    /// <summary>How long the others wait for a process that was killed.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);

    /// <summary>Waits until nobody else has it.</summary>
    /// <param name="name">A collection; or the corpus, for who builds, restores or switches. Who needs both takes the corpus first.</param>
    public async Task<HeldLease> TakeAsync(string name, CancellationToken cancellationToken)
    {
        var owner = Guid.NewGuid();
        while (!await TryTakeAsync(name, owner, cancellationToken))
            await Task.Delay(TimeSpan.FromMilliseconds(options.Value.PollMilliseconds), time, cancellationToken);
        return new HeldLease(this, name, owner, time, logger);
    }

    public async Task RenewAsync(string name, Guid owner, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var until = time.GetUtcNow() + Duration;
        await context.IndexLeases
            .Where(lease => lease.Name == name && lease.Owner == owner)
            .ExecuteUpdateAsync(update => update.SetProperty(lease => lease.ExpiresAt, until), cancellationToken);
    }

    public async Task ReleaseAsync(string name, Guid owner)
    {
        await using var context = await contexts.CreateDbContextAsync();
        await context.IndexLeases
            .Where(lease => lease.Name == name && lease.Owner == owner)
            .ExecuteUpdateAsync(update => update.SetProperty(lease => lease.ExpiresAt, DateTimeOffset.UnixEpoch));
    }

    private async Task<bool> TryTakeAsync(string name, Guid owner, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var until = now + Duration;
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO IndexLeases (Name, Owner, ExpiresAt) VALUES ({name}, {Guid.Empty}, 0) ON CONFLICT (Name) DO NOTHING", cancellationToken);

        // One statement decides; SQLite lets one writer through at a time.
        return await context.IndexLeases
            .Where(lease => lease.Name == name && lease.ExpiresAt < now)
            .ExecuteUpdateAsync(
                update => update.SetProperty(lease => lease.Owner, owner).SetProperty(lease => lease.ExpiresAt, until), cancellationToken) > 0;
    }
}
