using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Equity;
using FranceTravail.Assistant.Conversations.Letters.Equity.Runs;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Tests.Regulation;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Letters;
using FranceTravail.Assistant.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.SemanticKernel;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

/// <summary>Shipped templates, a real database, keys that last as long as the test, and a scripted model.</summary>
internal sealed class LetterDesk : IAsyncDisposable
{
    public const string Author = "agent de test";

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private LetterDesk(IChatClient chat, IDataProtectionProvider keys)
    {
        _services = new ServiceCollection().AddAssistantData(new DataFolder(_folder.Path)).BuildServiceProvider();
        Drafter = new LetterDrafter(PromptLibrary.Load(RepositoryFiles.Path("prompts"), new Kernel()), chat, AssistantFixture.SmallModel);
        Store = StoreWith(keys);
        Habits = new LetterHabits(Contexts, new LetterSeal(keys), Options.Create(new LetterStorageOptions()), Time);
        Rewordings = new Rewordings(Drafter, Store, Templates, new AskToRetry(), NullLogger<Rewordings>.Instance);
        Mirrors = new MirrorStore(Contexts, NullLogger<MirrorStore>.Instance);
        MirrorRuns = new MirrorRuns(
            new LetterMirror(Drafter), Templates, Mirrors, Options.Create(new MirrorOptions { Model = "modèle de test" }), new AskToRetry(), Time, NullLogger<MirrorRuns>.Instance);
    }

    public static LetterTemplates Templates { get; } = LetterTemplates.Load(RepositoryFiles.Path("prompts"));

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    public ILetterDrafter Drafter { get; }

    public LetterStore Store { get; }

    public LetterHabits Habits { get; }

    public Rewordings Rewordings { get; }

    public MirrorStore Mirrors { get; }

    public MirrorRuns MirrorRuns { get; }

    public string DatabasePath => _services.GetRequiredService<DataFolder>().DatabasePath;

    private IDbContextFactory<AssistantDbContext> Contexts => _services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();

    public static async Task<LetterDesk> OpenAsync(IChatClient? chat = null)
    {
        var desk = new LetterDesk(chat ?? new ScriptedChatClient(), new EphemeralDataProtectionProvider());
        await desk._services.MigrateAssistantDataAsync(TestDeadline.Token());
        return desk;
    }

    public LetterStore StoreWith(IDataProtectionProvider keys) =>
        new(Contexts, new LetterSeal(keys), Templates, Options.Create(new LetterStorageOptions()), Time);

    public TemplateCuration Curation(LetterTemplates templates) => new(Contexts, templates, Time, NullLogger<TemplateCuration>.Instance);

    /// <summary>Puts a version in the database as an older program may have left it.</summary>
    public async Task StoreVersionAsync(LetterTemplateVersion version)
    {
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        context.LetterTemplateVersions.Add(version);
        await context.SaveChangesAsync(TestDeadline.Token());
    }

    /// <summary>A letter with the facts of the template's example typed.</summary>
    public static LetterWork Begin(string template, params (string Name, string? Value)[] changed)
    {
        var work = LetterWork.Begin(Templates.Find(template)!, new Dictionary<string, string>(), new DateOnly(2026, 11, 24));
        var facts = ShippedTemplatesTests.Facts(work.Template, 0);
        foreach (var change in changed) facts[change.Name] = change.Value;
        work.Type(facts);
        return work;
    }

    public Task<Guid> SaveAsync(LetterWork work) => Store.CreateAsync(Author, work.Template.Name, work.State, TestDeadline.Token());

    public Task<IReadOnlyList<Guid>> SaveSeriesAsync(params LetterWork[] works) =>
        Store.CreateSeriesAsync(Author, works[0].Template.Name, [.. works.Select(work => work.State)], TestDeadline.Token());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
