using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Tests.Turns;

/// <summary>The real runner over a real SQLite file; only the assistant is scripted. Start and stop it as often as the test needs.</summary>
internal sealed class TurnRunnerFixture : IAsyncDisposable
{
    public const string Author = "agent de test";

    private readonly TemporaryFolder _folder = new();
    private readonly int _places;
    private ServiceProvider _services;

    private TurnRunnerFixture(int places)
    {
        _places = places;
        _services = Build();
    }

    public ScriptedRegulationAssistant Assistant { get; private set; } = new();

    public ITurnRunner Runner => _services.GetRequiredService<ITurnRunner>();

    public ConversationStore Conversations => _services.GetRequiredService<ConversationStore>();

    public string DataPath => _folder.Path;

    public TurnCompactor Compactor => ActivatorUtilities.CreateInstance<TurnCompactor>(_services);

    public static async Task<TurnRunnerFixture> StartAsync(int places = 2)
    {
        var fixture = new TurnRunnerFixture(places);
        await fixture._services.MigrateAssistantDataAsync(TestDeadline.Token());
        await fixture._services.GetRequiredService<TurnRunner>().StartAsync(TestDeadline.Token());
        return fixture;
    }

    /// <summary>As when the program is stopped and started again.</summary>
    public async Task RestartAsync()
    {
        await _services.GetRequiredService<TurnRunner>().StopAsync(TestDeadline.Token());
        await _services.DisposeAsync();
        Assistant = new ScriptedRegulationAssistant();
        _services = Build();
        await _services.GetRequiredService<TurnRunner>().StartAsync(TestDeadline.Token());
    }

    public Task<StartedTurn> AskAsync(string question, Guid? conversationId = null) =>
        Runner.StartAsync(new TurnRequest(conversationId, question, Author, ["tous"]), TestDeadline.Token());

    public async Task<List<NumberedTurnEvent>> WatchToTheEndAsync(Guid turnId, int afterSequence = 0) =>
        await Runner.WatchAsync(turnId, afterSequence, TestDeadline.Token()).ToListAsync(TestDeadline.Token());

    public async Task<NumberedTurnEvent> WaitForAsync<TEvent>(Guid turnId) where TEvent : TurnEvent =>
        await Runner.WatchAsync(turnId, 0, TestDeadline.Token()).FirstAsync(numbered => numbered.Event is TEvent, TestDeadline.Token());

    public IDbContextFactory<AssistantDbContext> Contexts => _services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();

    public async ValueTask DisposeAsync()
    {
        await _services.GetRequiredService<TurnRunner>().StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    private ServiceProvider Build() => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
        .AddSingleton(TimeProvider.System)
        .AddAssistantData(new DataFolder(_folder.Path))
        .AddSingleton<IRegulationAssistant>(Assistant)
        .AddSingleton<IFailureWording, SpokenFailure>()
        .AddSingleton<ConversationStore>()
        .AddTurns()
        .Configure<TurnOptions>(options => options.MaxConcurrentAnswers = _places)
        .BuildServiceProvider();

    private sealed class SpokenFailure : IFailureWording
    {
        public string Describe(Exception exception) => $"En échec : {exception.Message}";
    }
}
