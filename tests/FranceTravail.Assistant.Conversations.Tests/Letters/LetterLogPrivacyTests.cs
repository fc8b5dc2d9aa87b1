using System.Collections.Concurrent;
using System.Diagnostics;
using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Tests.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

/// <summary>A letter from its form to its file, with everything that could be logged or traced kept and read.</summary>
public sealed class LetterLogPrivacyTests
{
    private static readonly string[] Secrets = ["Zbigniewska", "Oktawia", "Quercitron", "Pourpres", "12 décembre 2026", "06 12 34 56 78", "0612345678", "Phrasesecrète"];

    [Theory]
    [InlineData("Objet : Convocation\n\nMadame,\n\nPhrasesecrète : vous êtes convoquée le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1].\n\n[SIGNATAIRE]")]
    [InlineData(null)]
    public async Task LogsAndTraces_AtDebug_HoldNoValueOfTheFormNorWordOfTheLetter(string? draft)
    {
        var lines = new ConcurrentQueue<string>();
        using var listener = Listen(lines);
        using var folder = new TemporaryFolder();
        await using var services = Services(folder, lines, draft is null ? new FailingChatClient() : new ScriptedChatClient(draft));
        await services.MigrateAssistantDataAsync(TestDeadline.Token());
        var store = services.GetRequiredService<LetterStore>();
        var work = LetterDesk.Begin("convocation", ("nom", "Zbigniewska"), ("prenom", "Oktawia"), ("signataire", "Ysolde Quercitron"));
        work.Note("Habite au 12 rue des Érables-Pourpres, 0612345678.");
        var id = await store.CreateAsync(LetterDesk.Author, work.Template.Name, work.State, TestDeadline.Token());

        var running = services.GetRequiredService<Rewordings>().Start(id, LetterDesk.Author);
        while (!running.IsEnded) await Task.Delay(10, TestDeadline.Token());
        await RewriteAsync(services, work);
        await services.GetRequiredService<LetterExporter>().ExportAsync(
            work.Letter, new LetterImprint("Convocation", "Quercitron", new DateOnly(2026, 11, 24), true), LetterFormat.Docx, TestDeadline.Token());

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => Secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    // Whether a model answers or fails, the selection holds values of the form.
    private static async Task RewriteAsync(ServiceProvider services, LetterWork work)
    {
        var selection = work.Text.Split('\n').First(line => line.Contains("12 décembre 2026", StringComparison.Ordinal));
        var request = new RewriteRequest(work.Template, work.Facts, RewriteAction.AddSentence, selection, "Rappeler à Mme Zbigniewska d'apporter son CV.");
        try
        {
            await services.GetRequiredService<ILetterRewriter>().RewriteAsync(request, null, TestDeadline.Token());
        }
        catch (InvalidOperationException)
        {
            // The failing model's; the page words it.
        }
    }

    private static ServiceProvider Services(TemporaryFolder folder, ConcurrentQueue<string> lines, IChatClient chat) => new ServiceCollection()
        .AddLogging(builder => builder.SetMinimumLevel(LogLevel.Debug).AddProvider(new LineCollector(lines)))
        .AddSingleton(TimeProvider.System)
        .AddAssistantData(new DataFolder(folder.Path))
        .AddSingleton(chat)
        .AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>()
        .AddSingleton<IFailureWording, AskToRetry>()
        .AddConversations(RepositoryFiles.Path("prompts"), AssistantFixture.SmallModel with { LetterActions = [RewriteAction.AddSentence] })
        .AddLetters(RepositoryFiles.Path("prompts"))
        .AddLetterStudio()
        .AddLetterExport()
        .BuildServiceProvider();

    private static ActivityListener Listen(ConcurrentQueue<string> lines)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => lines.Enqueue(
                $"{activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(tag => tag.Value))} {string.Join(' ', activity.Events.SelectMany(happened => happened.Tags).Select(tag => tag.Value))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private sealed class FailingChatClient : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException(string.Join(' ', messages.Select(message => message.Text)));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException(string.Join(' ', messages.Select(message => message.Text)));

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
