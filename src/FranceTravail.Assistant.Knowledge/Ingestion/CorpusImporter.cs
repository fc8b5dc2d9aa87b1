using System.Runtime.CompilerServices;
using System.Threading.Channels;
using FranceTravail.Assistant.Data;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>
/// Files → documents of the corpus. Reading (in its own process) runs ahead of embedding, which takes the time. Every step
/// is keyed by content: repeating an import changes nothing, and one that was cut short goes on where it stopped.
/// </summary>
public sealed class CorpusImporter(
    ITextExtractor extractor,
    DocumentWriter writer,
    DataFolder folder,
    ILogger<CorpusImporter> logger)
{
    /// <summary>Documents read ahead; each holds its text in memory.</summary>
    private const int ReadAhead = 8;

    /// <summary>One result per file, and per line of the manifest that names none, in order; a bad one is a result like another.</summary>
    /// <exception cref="ModelUnavailableException">No embedding model: nothing is imported that search could only half find.</exception>
    public async IAsyncEnumerable<ImportResult> ImportAsync(
        ImportRequest request, IProgress<ImportProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var corpus = await ImportedFolder.OpenAsync(request, cancellationToken);
        foreach (var warning in corpus.Warnings) Log.ManifestWarning(logger, warning);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var read = Channel.CreateBounded<ReadFile>(new BoundedChannelOptions(ReadAhead) { SingleReader = true, SingleWriter = true });
        var reading = ReadAsync(corpus, read.Writer, stop.Token);
        try
        {
            var done = 0;
            progress?.Report(new ImportProgress(done, corpus.Files.Count));
            await foreach (var file in read.Reader.ReadAllAsync(cancellationToken))
            {
                var result = await StoreAsync(file, request, cancellationToken);
                progress?.Report(new ImportProgress(++done, corpus.Files.Count));
                yield return result;
            }

            await reading;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private async Task ReadAsync(ImportedFolder corpus, ChannelWriter<ReadFile> read, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in corpus.Files) await read.WriteAsync(await ReadAsync(file, cancellationToken), cancellationToken);
            read.Complete();
        }
        catch (Exception exception)
        {
            read.Complete(exception);
        }
    }

    private async Task<ReadFile> ReadAsync(ImportedFile file, CancellationToken cancellationToken)
    {
        if (file.Fault is { } fault) return new ReadFile.Refused(file, fault);

        try
        {
            if (await writer.FindWithdrawalAsync(file.DocumentId, cancellationToken) is { } withdrawn) return new ReadFile.Refused(file, withdrawn);

            var hash = await ContentHash.OfFileAsync(file.FullPath, cancellationToken);
            if (await writer.FindUnchangedAsync(file, hash, cancellationToken) is { } passages) return new ReadFile.Unchanged(file, passages);

            return await extractor.ExtractAsync(file.FullPath, cancellationToken) switch
            {
                ExtractionResult.Extracted extracted => new ReadFile.Ready(file, hash, extracted.Document),
                ExtractionResult.Refused refused => new ReadFile.Refused(file, refused.Reason),
                _ => throw new InvalidOperationException("Unknown extraction result."),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReadFile.Refused(file, $"Le fichier ne peut pas être lu : {exception.Message}");
        }
    }

    private async Task<ImportResult> StoreAsync(ReadFile read, ImportRequest request, CancellationToken cancellationToken)
    {
        switch (read)
        {
            case ReadFile.Unchanged unchanged:
                return new ImportResult(read.File.RelativePath, read.File.DocumentId, ImportOutcome.Unchanged, null, unchanged.Passages, []);
            case ReadFile.Refused refused:
                Log.FileRefused(logger, read.File.RelativePath);
                return new ImportResult(read.File.RelativePath, null, ImportOutcome.Refused, refused.Reason, 0, []);
            case ReadFile.Ready ready:
                try
                {
                    await folder.KeepOriginalAsync(ready.File.FullPath, ready.ContentHash, cancellationToken);
                    return await writer.WriteAsync(ready, request.Author, cancellationToken);
                }
                catch (DocumentWithdrawnException withdrawn)
                {
                    return new ImportResult(read.File.RelativePath, null, ImportOutcome.Refused, withdrawn.Message, 0, []);
                }
                catch (Exception exception) when (exception is not (OperationCanceledException or ModelUnavailableException))
                {
                    Log.FileFailed(logger, read.File.RelativePath, exception);
                    return new ImportResult(
                        read.File.RelativePath, null, ImportOutcome.Failed, $"L'enregistrement a échoué : {exception.Message}", 0, []);
                }

            default:
                throw new InvalidOperationException("Unknown read file.");
        }
    }
}
