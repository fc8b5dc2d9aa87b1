using FranceTravail.Assistant.Conversations;
using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Equity.Runs;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.CommandLine;
using FranceTravail.Assistant.Web.Features;
using FranceTravail.Assistant.Web.Startup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>The web server: loopback only and known host names only unless configured otherwise.</summary>
internal static class AssistantServer
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    public static async Task RunAsync(string? dataFolder, string? urls, CommandOutput output, CancellationToken cancellationToken)
    {
        await using var app = Build(dataFolder, urls);
        using var folderLock = DataFolderLock.Take(app.Services.GetRequiredService<DataFolder>());

        // After the lock: where this program runs already, that says more. Endpoints of the configuration take the addresses' place.
        if (!app.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any()) ListenAddress.Require(Addresses(app));
        await app.Services.MigrateAssistantDataAsync(cancellationToken);
        await app.Services.GetRequiredService<SearchVocabulary>().LoadAsync(cancellationToken);
        await StartAsync(app, cancellationToken);
        foreach (var url in app.Urls) output.WriteError($"Assistant prêt : {url}");
        await app.WaitForShutdownAsync(cancellationToken);
    }

    // Kestrel's own list is empty until it listens.
    private static string[] Addresses(WebApplication app) => ListenAddress.Split(app.Configuration[WebHostDefaults.ServerUrlsKey]!);

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (ListenAddressException.Of(exception, Addresses(app)) is { } reason)
        {
            throw reason;
        }
    }

    private static WebApplication Build(string? dataFolder, string? urls)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Its files are found by this name, whatever program holds it.
            ApplicationName = typeof(AssistantServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.AddAssistant(dataFolder);

        // A built program that was not published finds its static files through this manifest, in any environment.
        builder.WebHost.UseStaticWebAssets();
        var addresses = urls ?? builder.Configuration["Urls"] ?? DefaultUrl;
        if (ListenAddress.Fault("Urls", addresses) is { } fault) throw new ListenAddressException(fault);
        builder.WebHost.UseUrls(ListenAddress.Split(addresses));
        if (builder.Configuration["AllowedHosts"] is null) builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";

        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("FranceTravail.Assistant");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<DataFolder, ILoggerFactory>((options, folder, loggers) => options.XmlRepository =
                new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(new DirectoryInfo(folder.KeysPath), loggers));
        services.AddTurns();
        services.AddLetterStudio();
        services.AddOptions<LetterStorageOptions>().Configure<IOptions<AssistantOptions>>((letters, options) => letters.KeepDays = options.Value.Letters.KeepDays);
        services.AddOptions<GapOptions>().Configure<IOptions<AssistantOptions>>((gaps, options) => gaps.KeepDays = options.Value.Gaps.KeepDays);
        services.AddOptions<MirrorOptions>().Configure<IOptions<AssistantOptions>>((mirror, options) =>
            (mirror.Model, mirror.At) = (options.Value.Models.Chat, options.Value.Letters.MirrorAt));
        services.AddLetterExport();
        services.AddOptions<LetterExportOptions>().Configure<IOptions<AssistantOptions>>((exports, options) =>
            (exports.BaseDocument, exports.LibreOffice) = (options.Value.Letters.BaseDocument, options.Value.Letters.LibreOffice));
        services.AddOptions<TurnOptions>().Configure<IOptions<AssistantOptions>, SampleCorpusImport>((turns, options, samples) =>
        {
            turns.MaxConcurrentAnswers = options.Value.Models.MaxConcurrentAnswers;
            turns.WhenReady = samples.WaitAsync;
        });
        services.AddSingleton(provider => CurrentUserOf(provider.GetRequiredService<IOptions<AssistantOptions>>().Value));
        services.AddSingleton(provider => SuggestionFile.Read(provider.GetRequiredService<InstallationPaths>().Suggestions));
        services.AddSingleton<StartupProgress>();
        services.AddHostedService<IndexNotice>();
        services.AddHostedService<ModelWarmup>();
        services.AddSingleton<SampleCorpusImport>();
        services.AddHostedService(provider => provider.GetRequiredService<SampleCorpusImport>());
        services.AddAssistantInterface();

        var app = builder.Build();
        app.MapAssistantInterface();
        return app;
    }

    private static CurrentUser CurrentUserOf(AssistantOptions options) =>
        new(options.User.Name, options.User.Groups.Append(Data.Corpus.Document.SharedAudience).ToHashSet(), options.User.IsCurator);
}
