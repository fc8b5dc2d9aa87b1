using System.Text;
using System.Text.Json;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Worker;

/// <summary>
/// The worker's side: reads requests and writes answers, one a line, until its input ends. It leaves a file in the middle
/// when the input ends, so that no worker outlives the program that started it.
/// </summary>
public static class ExtractionWorkerHost
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public static Task RunAsync(Stream input, Stream output, CancellationToken cancellationToken) =>
        RunAsync(input, output, limits => new InProcessTextExtractor(limits), cancellationToken);

    /// <param name="createExtractor">What reads the files, with the limits that came with the request.</param>
    public static async Task RunAsync(Stream input, Stream output, Func<ExtractionLimits, ITextExtractor> createExtractor, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        await WriteAsync(output, new WorkerAnswer(), cancellationToken);

        var next = reader.ReadLineAsync(cancellationToken).AsTask();
        while (await next is { } line)
        {
            next = reader.ReadLineAsync(cancellationToken).AsTask();
            var answer = AnswerAsync(line, createExtractor, cancellationToken);
            if (await Task.WhenAny(answer, next) == next && await next is null) return;

            await WriteAsync(output, await answer, cancellationToken);
            // A heap that was full once is fragmented: the parent starts a fresh process.
            if ((await answer).IsOutOfMemory) return;
        }
    }

    private static async Task<WorkerAnswer> AnswerAsync(string line, Func<ExtractionLimits, ITextExtractor> createExtractor, CancellationToken cancellationToken)
    {
        var request = JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerRequest)!;
        try
        {
            return await createExtractor(request.Limits).ExtractAsync(request.Path, cancellationToken) switch
            {
                ExtractionResult.Extracted extracted => new WorkerAnswer(Document: extracted.Document),
                ExtractionResult.Refused refused => new WorkerAnswer(Refusal: refused.Reason),
                var other => throw new InvalidOperationException($"Unknown result {other.GetType().Name}."),
            };
        }
        catch (OutOfMemoryException)
        {
            return new WorkerAnswer(IsOutOfMemory: true);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new WorkerAnswer(Failure: error.GetType().Name);
        }
    }

    private static async Task WriteAsync(Stream output, WorkerAnswer answer, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(output, answer, WorkerJson.Default.WorkerAnswer, cancellationToken);
        await output.WriteAsync(LineEnd, cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
