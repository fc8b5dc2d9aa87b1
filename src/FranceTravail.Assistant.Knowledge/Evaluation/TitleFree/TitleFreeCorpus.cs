using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FranceTravail.Assistant.Knowledge.Evaluation.TitleFree;

/// <summary>
/// A copy of a corpus aside in which no document has a title, for judged queries that are the title of their answer. It holds
/// documents only, neither conversations nor letters. Disposing it closes its database; the folder stays for the next time.
/// </summary>
internal sealed class TitleFreeCorpus : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TitleFreeCorpus(ServiceProvider services)
    {
        _services = services;
    }

    public IPassageIndex Index => _services.GetRequiredService<IPassageIndex>();

    public IDbContextFactory<AssistantDbContext> Contexts => _services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();

    /// <summary>
    /// Opens the copy; makes it first where there is none, or where the corpus has changed since. Most of that time goes to the
    /// vectors, and a call that was cut goes on where it stood.
    /// </summary>
    /// <param name="expander">The one that the corpus is searched with: both are asked alike.</param>
    /// <param name="report">Versions that have their vectors, and all that lacked some.</param>
    public static async Task<TitleFreeCorpus> OpenAsync(
        DataFolder source, TextEmbedder embedder, QueryExpander expander, Action<int, int> report, CancellationToken cancellationToken)
    {
        var folder = new DataFolder(Path.Combine(source.Path, "evaluation", "title-free"));
        var services = new ServiceCollection()
            .AddLogging()
            .AddAssistantData(folder)
            .AddEmbeddedIndex()
            .Replace(ServiceDescriptor.Singleton(expander))
            .AddSingleton<MissingVectors>()
            .AddSingleton<TitleFreeVectors>()
            .BuildServiceProvider();
        try
        {
            if (await TitleFreeCopy.RefreshAsync(source, folder, services, embedder.ModelKey, cancellationToken))
                await services.GetRequiredService<StoredTerms>().RenewAsync(null, cancellationToken);

            await services.GetRequiredService<TitleFreeVectors>().FillAsync(embedder, report, cancellationToken);
            return new TitleFreeCorpus(services);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
