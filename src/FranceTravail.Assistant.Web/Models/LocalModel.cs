using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Knowledge;

namespace FranceTravail.Assistant.Web.Models;

/// <summary>
/// A model file that is checked and loaded once, by the first who needs it; the others wait for the same load.
/// A load that failed is tried again by the next who asks, so that a file put in place later is found without a restart.
/// </summary>
internal sealed class LocalModel<TModel>(
    ModelCatalog catalog,
    ModelDescription description,
    ModelFileCheck fileCheck,
    Func<string, CancellationToken, Task<TModel>> load) : IAsyncDisposable
    where TModel : class
{
    private readonly Lock _lock = new();
    private Task<TModel>? _loading;

    public ModelDescription Description => description;

    /// <exception cref="ModelUnavailableException">The file is absent, is not the expected one, or cannot be loaded.</exception>
    public async Task<TModel> GetAsync(CancellationToken cancellationToken)
    {
        Task<TModel> loading;
        lock (_lock)
        {
            if (_loading is null || _loading.IsFaulted) _loading = Task.Run(LoadAsync, CancellationToken.None);
            loading = _loading;
        }

        return await loading.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_loading is not { IsCompletedSuccessfully: true } loading) return;

        switch (await loading)
        {
            case IAsyncDisposable asynchronous:
                await asynchronous.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }
    }

    // The load belongs to the process, not to the first who asked: their cancellation must not break it for the others.
    private async Task<TModel> LoadAsync()
    {
        var path = catalog.PathOf(description);
        if (await fileCheck.FindProblemAsync(description, path, CancellationToken.None) is { } problem)
            throw new ModelUnavailableException(problem);

        try
        {
            return await load(path, CancellationToken.None);
        }
        catch (Exception exception)
        {
            throw new ModelUnavailableException($"Le modèle « {description.Name} » ne se charge pas : {exception.Message}", exception);
        }
    }
}
