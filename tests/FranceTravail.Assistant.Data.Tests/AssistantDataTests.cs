using FranceTravail.Assistant.Data.Conversations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Data.Tests;

public sealed class AssistantDataTests : IAsyncLifetime
{
    private readonly string _path = Directory.CreateTempSubdirectory("assistant-data-").FullName;
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        _services = new ServiceCollection().AddAssistantData(new DataFolder(_path)).BuildServiceProvider();
        await _services.MigrateAssistantDataAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_path, recursive: true);
    }

    [Fact]
    public async Task Model_AfterTheMigrations_HasNoPendingChange()
    {
        await using var context = await OpenAsync();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Database_OfAnEarlierVersion_DrawsItsNameOnce()
    {
        await using (var context = await OpenAsync())
        {
            await context.GetService<IMigrator>().MigrateAsync("20261124231449_Letters", TestContext.Current.CancellationToken);
            await context.Database.ExecuteSqlRawAsync(
                "INSERT INTO IndexStates (Id, Generation, AnalyzerVersion, AveragedPassages) VALUES (1, 7, 1, 0)", TestContext.Current.CancellationToken);
        }

        await _services.MigrateAssistantDataAsync(TestContext.Current.CancellationToken);

        await using var reading = await OpenAsync();
        var state = await reading.IndexStates.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(7, state.Generation);
        Assert.NotEqual(Guid.Empty, state.DatabaseId);
        Assert.True(await reading.IndexStates.AnyAsync(row => row.DatabaseId == state.DatabaseId, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public async Task Connection_IsDurable(string pragma, string expected)
    {
        await using var context = await OpenAsync();
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        var value = await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected, $"{value}");
    }

    [Fact]
    public async Task Moments_AreOrderedByTheDatabase()
    {
        var noon = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(1));
        await using (var context = await OpenAsync())
        {
            context.Conversations.AddRange(Conversation(noon.AddHours(1)), Conversation(noon), Conversation(noon.AddDays(-1)));
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var reading = await OpenAsync();
        var ordered = await reading.Conversations.OrderBy(one => one.UpdatedAt).Select(one => one.UpdatedAt).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([noon.AddDays(-1), noon, noon.AddHours(1)], ordered);
    }

    private static Conversation Conversation(DateTimeOffset updatedAt) => new()
    {
        Id = Guid.NewGuid(),
        Title = "Essai",
        Author = "agent de test",
        UpdatedAt = updatedAt,
    };

    private Task<AssistantDbContext> OpenAsync() =>
        _services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
}
