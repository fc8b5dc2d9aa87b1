using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

/// <summary>The whole path of a question (import, search, prompt, answer) over real files; only the two models are fakes.</summary>
internal sealed class AssistantFixture : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;
    private readonly WordCounter _counter = new();

    private AssistantFixture(ChatProfile profile, string[] pieces, Action<ILoggingBuilder> logging, GateCalibration? gate)
    {
        Chat = new ScriptedChatClient(pieces);
        _services = new ServiceCollection()
            .AddLogging(logging)
            .AddSingleton(TimeProvider.System)
            .AddAssistantData(new DataFolder(Path.Combine(_folder.Path, "data")))
            .AddSingleton<IChatClient>(Chat)
            .AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(new FakeEmbeddingGenerator())
            .AddSingleton(new TextEmbedderOptions("query: ", "passage: ", "fake"))
            .AddSingleton<ITokenCounter>(_counter)
            .AddSingleton<ITextExtractor>(new InProcessTextExtractor(new ExtractionLimits()))
            .AddSingleton(new AnswerGate(gate))
            .AddKnowledge()
            .AddConversations(RepositoryFiles.Path("prompts"), profile)
            .BuildServiceProvider();
    }

    public static ChatProfile SmallModel { get; } = new(
        ChatTemplate: "gemma",
        AnswerPrompt: "regulation/answer-extracts",
        PromptBudgetTokens: 1400,
        MaxPassages: 8,
        MaxOutputTokens: 256,
        Temperature: 0,
        SendsHistory: false,
        RewritesFollowUps: false,
        RefusalSentence: "Je ne trouve pas la réponse dans les documents fournis.");

    public ScriptedChatClient Chat { get; }

    /// <summary>How often the chat model's tokens were counted.</summary>
    public int CountedTexts => _counter.Calls;

    /// <summary>Awaited between two events of an answer.</summary>
    public Func<TurnEvent, Task> BeforeEachEvent { get; set; } = _ => Task.CompletedTask;

    public IServiceProvider Services => _services;

    public static async Task<AssistantFixture> StartAsync(
        string[] answer,
        Dictionary<string, string> documents,
        ChatProfile? profile = null,
        Action<ILoggingBuilder>? logging = null,
        GateCalibration? gate = null)
    {
        var fixture = new AssistantFixture(profile ?? SmallModel, answer, logging ?? (builder => builder.SetMinimumLevel(LogLevel.None)), gate);
        await fixture._services.MigrateAssistantDataAsync(TestDeadline.Token());
        var corpus = Path.Combine(fixture._folder.Path, "corpus");
        Directory.CreateDirectory(corpus);
        foreach (var (name, text) in documents) await File.WriteAllTextAsync(Path.Combine(corpus, name), text);

        var importer = fixture._services.GetRequiredService<CorpusImporter>();
        await foreach (var result in importer.ImportAsync(new ImportRequest(corpus, "test"), null, TestDeadline.Token()))
            Assert.Equal(ImportOutcome.Imported, result.Outcome);
        return fixture;
    }

    public Task<TurnSnapshot> AskAsync(string question, params PastExchange[] history) => AskAsync(question, false, history);

    public Task<TurnSnapshot> AskPassagesAsync(string question, params PastExchange[] history) => AskAsync(question, true, history);

    private async Task<TurnSnapshot> AskAsync(string question, bool passagesOnly, PastExchange[] history)
    {
        var scope = new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24));
        var assistant = _services.GetRequiredService<IRegulationAssistant>();
        var snapshot = TurnSnapshot.Empty;
        await foreach (var turnEvent in assistant.AnswerAsync(new RegulationQuestion(question, scope, history, passagesOnly), TestDeadline.Token()))
        {
            snapshot = snapshot.Apply(new NumberedTurnEvent(snapshot.Sequence + 1, turnEvent));
            await BeforeEachEvent(turnEvent);
        }

        return snapshot;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class WordCounter : ITokenCounter
    {
        public int Calls { get; private set; }

        public ValueTask<int> CountAsync(string text, CancellationToken cancellationToken)
        {
            Calls++;
            return ValueTask.FromResult(text.Split(' ').Length);
        }
    }
}
