using FranceTravail.Assistant.Conversations;
using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Ingestion.Worker;
using FranceTravail.Assistant.Web.Models;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.Hosting;

internal static class AssistantHostExtensions
{
    // Without a settings file: what the product does, and of its libraries what went wrong.
    private static readonly Dictionary<string, string?> QuietLibraries = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
        ["Logging:LogLevel:System.Net.Http.HttpClient"] = "Warning",
        // Each failed attempt; what fails in the end is said in our own words.
        ["Logging:LogLevel:Polly"] = "None",
    };

    /// <summary>Reads the configuration and registers all that the server and the verbs share. The only place where the projects are joined.</summary>
    /// <param name="dataFolder">From <c>--data</c>; null leaves it to the configuration.</param>
    public static void AddAssistant(this IHostApplicationBuilder builder, string? dataFolder)
    {
        var paths = InstallationPaths.Find(AppContext.BaseDirectory);
        builder.Configuration
            .AddInMemoryCollection(QuietLibraries)
            .AddJsonFile(Path.Combine(paths.Root, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(paths.Root, "appsettings.Local.json"), optional: true)
            .AddEnvironmentVariables();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));

        // llama.cpp warns about each peculiarity of a model at every load; its errors come as exceptions.
        builder.Logging.AddFilter("FranceTravail.Assistant.LlamaCpp.Native", LogLevel.Error);

        // stdout belongs to the verbs' results.
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        var options = Read(builder);
        var catalog = ModelCatalog.Load(paths.Models);
        var chat = catalog.Find(options.Models.Chat, ModelKind.Chat);

        builder.Services.AddSingleton(paths);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddAssistantData(Open(dataFolder ?? options.DataFolder ?? paths.DefaultData));
        builder.Services.AddLocalModels(catalog, options.Models);
        builder.Services.AddKnowledge();
        builder.AddIndex();
        builder.Services.AddSingleton(new ExtractionLimits());
        builder.Services.AddSingleton(WorkerCommand.Current());
        builder.Services.AddSingleton<ITextExtractor, ChildProcessTextExtractor>();
        builder.Services.AddConversations(paths.Prompts, chat.Profile
            ?? throw new ModelCatalogException($"Le modèle « {chat.Id} » n'a pas de section « profile » dans models.json."));
        builder.Services.AddLetters(paths.Prompts);
        builder.Services.AddSingleton<IFailureWording, FailureWording>();
    }

    // Options are needed while services are being registered, before any host can validate them.
    private static AssistantOptions Read(IHostApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(AssistantOptions.Section);
        var options = new AssistantOptions();
        section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        var validation = new AssistantOptionsValidator().Validate(Options.DefaultName, options);
        if (validation.Failed) throw new OptionsValidationException(AssistantOptions.Section, typeof(AssistantOptions), validation.Failures);

        builder.Services.AddSingleton(Options.Create(options));
        return options;
    }

    private static DataFolder Open(string path)
    {
        try
        {
            return new DataFolder(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderUnusableException(path, exception);
        }
    }
}
