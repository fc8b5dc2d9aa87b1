using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Curation;
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

    /// <summary>What the configured user may find on a day, null for today, in these collections, none for all of them.</summary>
    /// <exception cref="WrongUseException">There is no such collection: nothing would be found, and nothing would say why.</exception>
    public async Task<SearchScope> ScopeAsync(DateOnly? on, string[]? collections, CancellationToken cancellationToken)
    {
        var user = Services.GetRequiredService<IOptions<AssistantOptions>>().Value.User;
        var groups = user.Groups.Append(Document.SharedAudience).ToHashSet();
        var chosen = collections is { Length: > 0 } ? collections.ToHashSet() : null;
        if (chosen is not null)
        {
            var existing = await Services.GetRequiredService<CorpusCatalog>().CollectionsAsync(groups, cancellationToken);
            if (chosen.Except(existing).FirstOrDefault() is { } unknown) throw new WrongUseException(Unknown(unknown, existing));
        }

        return new SearchScope(groups, on ?? ParisCalendar.Today(Services.GetRequiredService<TimeProvider>()), chosen);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync();
        else host.Dispose();
    }

    private static string Unknown(string collection, IReadOnlyList<string> existing) =>
        $"Aucune collection ne s'appelle « {collection} »" + (existing.Count == 0
            ? " : le corpus est vide."
            : $". Collections du corpus : {string.Join(", ", existing.Select(one => $"« {one} »"))}.");
}
