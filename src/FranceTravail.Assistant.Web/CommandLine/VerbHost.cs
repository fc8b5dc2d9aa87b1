using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>The services of the program without its web server, for one verb.</summary>
internal sealed class VerbHost(IHost host) : IAsyncDisposable
{
    public IServiceProvider Services => host.Services;

    public static async Task<VerbHost> StartAsync(string? dataFolder, CancellationToken cancellationToken)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.AddAssistant(dataFolder);

        // A verb speaks through its output; only what went wrong is logged, on stderr.
        builder.Logging.AddFilter(level => level >= LogLevel.Warning);
        var host = builder.Build();
        await host.Services.MigrateAssistantDataAsync(cancellationToken);
        await host.Services.GetRequiredService<SearchVocabulary>().LoadAsync(cancellationToken);
        return new VerbHost(host);
    }

    public SearchScope Scope(DateOnly? on, string[]? collections)
    {
        var user = Services.GetRequiredService<IOptions<AssistantOptions>>().Value.User;
        return new SearchScope(
            user.Groups.Append(Document.SharedAudience).ToHashSet(),
            on ?? ParisCalendar.Today(Services.GetRequiredService<TimeProvider>()),
            collections is { Length: > 0 } ? collections.ToHashSet() : null);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync();
        else host.Dispose();
    }
}
