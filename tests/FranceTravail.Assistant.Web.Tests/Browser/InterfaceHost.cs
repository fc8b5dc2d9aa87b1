using System.Text;
using FranceTravail.Assistant.Conversations;
using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Equity.Runs;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Conversations;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Hosting;
using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Web.Tests.Browser;

/// <summary>The real page on Kestrel, with a database of its own and turns that the test writes by hand.</summary>
internal sealed class InterfaceHost : IAsyncDisposable
{
    public const string PassageWords = "La durée d'affiliation est d'au moins 130 jours ou 910 heures.";

    private readonly TemporaryFolder _folder = new();
    private readonly HashSet<Guid> _given = [];
    private WebApplication _app;

    private InterfaceHost()
    {
        _app = Build("http://127.0.0.1:0");
    }

    public ScriptedTurnRunner Runner { get; private set; } = new();

    public NumberedPassage Passage { get; private set; } = Passages.Numbered(1);

    public PartialChatClient Chat { get; } = new();

    public string Url => _app.Urls.First();

    public static async Task<InterfaceHost> StartAsync()
    {
        var host = new InterfaceHost();
        await host._app.Services.MigrateAssistantDataAsync(TestDeadline.Token());
        await host._app.StartAsync(TestDeadline.Token());
        await host.StorePassageAsync();
        return host;
    }

    /// <summary>The next question that a page asks, as the turn that the test then writes.</summary>
    public async Task<Guid> NextTurnAsync()
    {
        var contexts = _app.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();
        var deadline = TestDeadline.Token();
        while (true)
        {
            await using var context = await contexts.CreateDbContextAsync(deadline);
            var turn = await context.Turns.OrderByDescending(candidate => candidate.CreatedAt)
                .FirstOrDefaultAsync(candidate => candidate.Snapshot == null, deadline);

            // The question of before stands there until the page has sent the next one.
            if (turn is not null && _given.Add(turn.Id)) return turn.Id;

            await Task.Delay(20, deadline);
        }
    }

    public void Say(Guid turnId, params TurnEvent[] events) => Runner.Append(turnId, events);

    /// <summary>Writes a whole answer that cites the passage.</summary>
    public void Answer(Guid turnId, string text) => Say(turnId,
        new TurnEvent.Searching("durée d'affiliation"),
        Passages.Found(Passage),
        new TurnEvent.TextDelta(text),
        new TurnEvent.Completed(new TurnUsage(1000, 0, 20, 1500)));

    /// <summary>Ends the server and starts another one at the same address, which knows none of the open pages.</summary>
    public async Task RestartAsync(Func<Task> whileAway)
    {
        var url = Url;
        await _app.StopAsync(TestDeadline.Token());
        await _app.DisposeAsync();
        await whileAway();
        _app = Build(url);
        await _app.StartAsync(TestDeadline.Token());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Chat.Dispose();
        _folder.Dispose();
    }

    private WebApplication Build(string url)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(InterfaceExtensions).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets().UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddAssistantData(new DataFolder(_folder.Path));
        builder.Services.AddSingleton<IChatClient>(Chat);
        builder.Services.AddConversations(RepositoryFiles.Path("prompts"), PartialChatClient.Profile);
        builder.Services.AddLetters(RepositoryFiles.Path("prompts"));
        builder.Services.AddLetterStudio();
        builder.Services.Configure<MirrorOptions>(options => options.Model = "modèle partial");
        builder.Services.AddSingleton<IFailureWording, FailureWording>();
        builder.Services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(new FakeEmbeddingGenerator());
        builder.Services.AddSingleton(new TextEmbedderOptions("query: ", "passage: ", "fake"));
        builder.Services.AddSingleton<ITokenCounter, WordCounter>();
        builder.Services.AddKnowledge();
        builder.Services.AddSingleton<ScriptedTurnStore>();
        builder.Services.AddSingleton<ITurnRunner>(provider =>
            Runner = new ScriptedTurnRunner(store: provider.GetRequiredService<ScriptedTurnStore>()));
        builder.Services.AddSingleton(new CurrentUser("agent local", new HashSet<string> { "tous" }));
        builder.Services.AddSingleton<IReadOnlyList<Suggestion>>([new Suggestion("Un thème", "Une question suggérée ?")]);
        builder.Services.AddAssistantInterface();
        var app = builder.Build();
        app.MapAssistantInterface();
        return app;
    }

    /// <summary>Leaves a gap as a refused turn does.</summary>
    public async Task ReportGapAsync(string query, string terms, int times = 1, params string[] nearest)
    {
        await using var context = await _app.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(TestDeadline.Token());
        var gap = new CorpusGap { Terms = terms };
        for (var number = 0; number < times; number++)
        {
            gap.Reports.Add(new GapReport
            {
                Query = query,
                Reason = GapReason.NothingAnswers,
                Nearest = [.. nearest],
                Author = "un autre",
                ReportedAt = DateTimeOffset.UtcNow,
                TurnId = Guid.NewGuid(),
            });
        }

        context.CorpusGaps.Add(gap);
        await context.SaveChangesAsync(TestDeadline.Token());
    }

    /// <summary>Puts a document and its original in the data folder.</summary>
    public async Task<Data.Corpus.Passage> StoreAsync(SourceSeed seed)
    {
        var services = _app.Services;
        await using var context = await services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(TestDeadline.Token());
        await File.WriteAllBytesAsync(
            services.GetRequiredService<DataFolder>().OriginalPath(seed.ContentHash), seed.Original ?? Encoding.UTF8.GetBytes(seed.Text), TestDeadline.Token());
        return await seed.StoreAsync(context, TestDeadline.Token());
    }

    private sealed class WordCounter : ITokenCounter
    {
        public ValueTask<int> CountAsync(string text, CancellationToken cancellationToken) => ValueTask.FromResult(text.Split(' ').Length);
    }

    private async Task StorePassageAsync()
    {
        var filling = string.Concat(Enumerable.Repeat("Une ligne de la fiche.\n", 300));
        var passage = await StoreAsync(new SourceSeed($"{filling}{PassageWords}\n{filling}", PassageWords));
        Passage = Passages.Numbered(1, "Allocation de retour à l'emploi") with { PassageId = passage.Id, VersionId = passage.VersionId };
    }
}
