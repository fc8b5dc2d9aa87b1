using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Web.Startup;

/// <summary>
/// Gives a newcomer something to ask: while the corpus is empty, or holds nothing but a part of the sample, the sample is
/// imported. A first start that was cut short goes on at the next one.
/// </summary>
internal sealed class SampleCorpusImport(
    CorpusImporter importer,
    IDbContextFactory<AssistantDbContext> contexts,
    InstallationPaths paths,
    StartupProgress progress,
    IFailureWording wording,
    ILogger<SampleCorpusImport> logger) : BackgroundService
{
    public const string Collection = "demonstration";
    private const string Step = "Documents de démonstration";

    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Until the sample is there, or will not come: a question asked before would find an empty corpus.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _ended.Task.WaitAsync(cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ImportAsync(stoppingToken);
        }
        finally
        {
            _ended.SetResult();
        }
    }

    private async Task ImportAsync(CancellationToken stoppingToken)
    {
        if (!Directory.Exists(paths.SampleCorpus) || await HasOtherDocumentsAsync(stoppingToken)) return;

        progress.Report(new StartupStep(Step, StartupStepState.Running));
        try
        {
            var steps = new ImmediateProgress<ImportProgress>(Report);
            var count = 0;
            await foreach (var _ in importer.ImportAsync(new ImportRequest(paths.SampleCorpus, "installation", Collection), steps, stoppingToken)) count++;

            progress.Report(new StartupStep(Step, StartupStepState.Done, 1, $"{count} documents"));
            Log.SampleImported(logger, count);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The product works without its sample; the page says what is missing.
            Log.SampleFailed(logger, exception.GetType().Name);
            progress.Report(new StartupStep(Step, StartupStepState.Failed, Detail: wording.Describe(exception)));
        }
    }

    private void Report(ImportProgress step) => progress.Report(new StartupStep(
        Step, StartupStepState.Running, step.Total == 0 ? null : (double)step.Done / step.Total, $"{step.Done}/{step.Total}"));

    private async Task<bool> HasOtherDocumentsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Documents.AnyAsync(document => document.Collection != Collection, cancellationToken);
    }
}
