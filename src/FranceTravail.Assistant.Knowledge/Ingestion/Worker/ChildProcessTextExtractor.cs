using System.Globalization;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Worker;

/// <summary>
/// Reads files in a process of their own, which stays for the next file. Whatever a file does to it (time, memory, crash)
/// costs that file only: it is refused, and a new process reads the next one. Files are read one after the other.
/// </summary>
public sealed class ChildProcessTextExtractor(ExtractionWorkerCommand command, ExtractionLimits limits, TimeProvider time, ILogger<ChildProcessTextExtractor> logger)
    : ITextExtractor, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private ExtractionProcess? _process;

    /// <exception cref="ExtractionWorkerException">The worker cannot be started.</exception>
    public async Task<ExtractionResult> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            _process ??= await ExtractionProcess.StartAsync(command, limits, time, cancellationToken);
            return await AskAsync(_process, Path.GetFullPath(path), cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        Drop();
        _turn.Dispose();
    }

    private async Task<ExtractionResult> AskAsync(ExtractionProcess process, string path, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limits.Duration, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            var answer = await process.AskAsync(new WorkerRequest(path, limits), linked.Token);
            if (answer is { Document: { } document }) return new ExtractionResult.Extracted(document);
            if (answer is { Refusal: { } refusal }) return new ExtractionResult.Refused(refusal);
            if (answer is { Failure: { } failure }) return Refuse($"Sa lecture a échoué ({failure}).");
            return Abandon(answer is { IsOutOfMemory: true }
                ? string.Create(CultureInfo.InvariantCulture, $"Sa lecture demande plus de mémoire que la limite de {limits.HeapBytes / (1024 * 1024)} Mo.")
                : "Sa lecture a arrêté brutalement le programme de lecture : fichier abîmé ou piégé.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Abandon(string.Create(CultureInfo.InvariantCulture, $"Sa lecture a dépassé {limits.Duration.TotalSeconds} secondes."));
        }
        catch (OperationCanceledException)
        {
            // It is still reading; its answer would be taken for the next file's.
            Drop();
            throw;
        }
    }

    private ExtractionResult.Refused Abandon(string reason)
    {
        Drop();
        return Refuse(reason);
    }

    private ExtractionResult.Refused Refuse(string reason)
    {
        Log.ReadingFailed(logger, reason);
        return new ExtractionResult.Refused($"Le fichier a été refusé : {char.ToLowerInvariant(reason[0])}{reason[1..]}");
    }

    private void Drop()
    {
        _process?.Dispose();
        _process = null;
    }
}
