using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Gaps;

/// <summary>A real SQLite file with gaps that the test reports, at a time of its own.</summary>
internal sealed class GapDatabase : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private GapDatabase()
    {
        _services = new ServiceCollection().AddAssistantData(new DataFolder(_folder.Path)).BuildServiceProvider();
        Catalog = new GapCatalog(Contexts, Time);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    public IDbContextFactory<AssistantDbContext> Contexts => _services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();

    public GapCatalog Catalog { get; }

    public static async Task<GapDatabase> OpenAsync()
    {
        var database = new GapDatabase();
        await database._services.MigrateAssistantDataAsync(TestDeadline.Token());
        return database;
    }

    /// <summary>Reports what was searched a minute after the report before.</summary>
    public async Task ReportAsync(string query, string? note = null, params string[] nearest)
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        var terms = GapTerms.Of(query);
        var gap = await context.CorpusGaps.SingleOrDefaultAsync(candidate => candidate.Terms == terms, TestDeadline.Token());
        if (gap is null) context.CorpusGaps.Add(gap = new CorpusGap { Terms = terms });
        gap.Reports.Add(new GapReport
        {
            Query = query,
            Reason = GapReason.NothingAnswers,
            Note = note,
            Nearest = [.. nearest],
            Author = "agent",
            ReportedAt = Time.GetUtcNow(),
            TurnId = Guid.NewGuid(),
        });
        await context.SaveChangesAsync(TestDeadline.Token());
    }

    public Task<GapListing> FindAsync(string words = "", GapState? state = null, bool byCount = true, int skip = 0, int take = 10) =>
        Catalog.FindAsync(new GapQuery(words, state, byCount, skip, take), new HashSet<string> { "tous" }, TestDeadline.Token());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
