using Bunit;
using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Preferences;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Conversations;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Time.Testing;

namespace FranceTravail.Assistant.Web.Tests;

/// <summary>The page's components with a database of their own and a scripted turn runner.</summary>
public abstract class InterfaceContext : BunitContext
{
    protected const string Author = "agent local";

    private static readonly Lazy<Task<string>> MigratedDatabase = new(CreateMigratedDatabaseAsync);

    private readonly TemporaryFolder _folder = new();

    protected InterfaceContext()
    {
        var data = new DataFolder(_folder.Path);
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddAssistantData(data);
        Services.AddSingleton<ConversationStore>();
        Services.AddSingleton<SourceReader>();
        Services.AddEmbeddedIndex();
        Services.AddSingleton<CorpusCatalog>();
        Services.AddSingleton<DocumentWithdrawals>();
        Services.AddSingleton<CuratedDates>();
        Services.AddSingleton<DateHistories>();
        Services.AddSingleton<CitingConversations>();
        Services.AddSingleton<GapReports>();
        Services.AddSingleton<UserPreferenceStore>();
        Services.AddSingleton<ScriptedTurnStore>();
        Services.AddSingleton(provider => new ScriptedTurnRunner(store: provider.GetRequiredService<ScriptedTurnStore>()));
        Services.AddSingleton<ITurnRunner>(provider => provider.GetRequiredService<ScriptedTurnRunner>());
        Services.AddSingleton(new CurrentUser(Author, new HashSet<string> { "tous" }));
        Services.AddSingleton<IReadOnlyList<Suggestion>>([new Suggestion("Un thème", "Une question suggérée ?")]);
        Services.AddInterfaceState();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    internal ScriptedTurnRunner Runner => Services.GetRequiredService<ScriptedTurnRunner>();

    internal IStringLocalizer<Interface> Text => Services.GetRequiredService<IStringLocalizer<Interface>>();

    internal IDbContextFactory<AssistantDbContext> Contexts => Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();

    /// <summary>Gives the test a migrated database, copied from one that was migrated once.</summary>
    protected async Task MigrateAsync()
    {
        var migrated = await MigratedDatabase.Value;
        File.Copy(migrated, Services.GetRequiredService<DataFolder>().DatabasePath);
    }

    /// <summary>Lets the page's time go on, a render interval at a time, until the assertion holds.</summary>
    protected async Task EventuallyAsync(Action assertion)
    {
        var deadline = TestDeadline.Token();
        while (true)
        {
            Time.Advance(RenderPace.Interval);
            try
            {
                assertion();
                return;
            }
            catch (Exception) when (!deadline.IsCancellationRequested)
            {
                await Task.Delay(10, CancellationToken.None);
            }
        }
    }

    /// <summary>A conversation with one turn, as the runner stores it.</summary>
    protected Task<StartedTurn> AskAsync(string question, string author = Author, Guid? conversationId = null) =>
        Runner.StartAsync(new TurnRequest(conversationId, question, author, ["tous"]), TestDeadline.Token());

    private static async Task<string> CreateMigratedDatabaseAsync()
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("assistant-tests-").FullName);
        await using var services = new ServiceCollection().AddAssistantData(folder).BuildServiceProvider();
        await services.MigrateAssistantDataAsync(TestDeadline.Token());

        // The file is whole once the last connection has written its log back into it.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return folder.DatabasePath;
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        _folder.Dispose();
    }
}
