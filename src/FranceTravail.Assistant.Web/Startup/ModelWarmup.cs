using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.LlamaCpp;
using FranceTravail.Assistant.Web.Models;

namespace FranceTravail.Assistant.Web.Startup;

/// <summary>Loads the models behind the page, which is there meanwhile, and shows how far it is.</summary>
internal sealed class ModelWarmup(
    LocalModel<LlamaEmbeddingGenerator> embedding,
    LocalModel<LlamaChatClient> chat,
    StartupProgress progress,
    ILogger<ModelWarmup> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // One after the other: the first question is searched before it is answered.
        await LoadAsync("Modèle de recherche", embedding, stoppingToken);
        await LoadAsync("Modèle de rédaction", chat, stoppingToken);
    }

    private async Task LoadAsync<TModel>(string step, LocalModel<TModel> model, CancellationToken cancellationToken)
        where TModel : class
    {
        progress.Report(new StartupStep(step, StartupStepState.Running, Detail: model.Description.Name));
        try
        {
            await model.GetAsync(cancellationToken);
            progress.Report(new StartupStep(step, StartupStepState.Done, Detail: model.Description.Name));
        }
        catch (ModelUnavailableException exception)
        {
            Log.ModelUnavailable(logger, model.Description.Id, exception.Message);
            progress.Report(new StartupStep(step, StartupStepState.Failed, Detail: exception.Message));
        }
    }
}
