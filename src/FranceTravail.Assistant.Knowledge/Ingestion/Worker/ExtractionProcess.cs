using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Worker;

/// <summary>A running worker. One request at a time.</summary>
internal sealed class ExtractionProcess : IDisposable
{
    // A cold start on a busy machine; a warm one takes half a second.
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private const int KeptErrorCharacters = 2_000;

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private ExtractionProcess(Process process)
    {
        _process = process;
        // An unread pipe would block the worker.
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <exception cref="ExtractionWorkerException">The command does not start a worker.</exception>
    public static async Task<ExtractionProcess> StartAsync(ExtractionWorkerCommand command, ExtractionLimits limits, TimeProvider time, CancellationToken cancellationToken)
    {
        var worker = new ExtractionProcess(Start(command, limits));
        using var deadline = new CancellationTokenSource(StartTimeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            if (await worker.ReadAsync(linked.Token) is not null) return worker;
            throw worker.NotStarted(command);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw worker.NotStarted(command);
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <returns>Null when the process ended instead of answering.</returns>
    public async Task<WorkerAnswer?> AskAsync(WorkerRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request, WorkerJson.Default.WorkerRequest).AsMemory(), cancellationToken);
            await _process.StandardInput.FlushAsync(cancellationToken);
            return await ReadAsync(cancellationToken);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }

        _process.Dispose();
    }

    private static Process Start(ExtractionWorkerCommand command, ExtractionLimits limits)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        // Read by the runtime when it starts, in hexadecimal; the heap of a server would not fit the limit.
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        // A crash is an expected outcome here, not something to keep gigabytes of.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            return Process.Start(start) ?? throw new ExtractionWorkerException($"« {command.FileName} » did not start.");
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            throw new ExtractionWorkerException($"« {command.FileName} » cannot be started: {error.Message}", error);
        }
    }

    private async Task<WorkerAnswer?> ReadAsync(CancellationToken cancellationToken)
    {
        var line = await _process.StandardOutput.ReadLineAsync(cancellationToken);
        if (line is null) return null;
        try
        {
            return JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerAnswer);
        }
        catch (JsonException)
        {
            // The process died in the middle of a line, or is no worker.
            return null;
        }
    }

    private ExtractionWorkerException NotStarted(ExtractionWorkerCommand command)
    {
        Dispose();
        lock (_errors) return new ExtractionWorkerException($"« {command.FileName} {string.Join(' ', command.Arguments)} » did not become an extraction worker. {_errors}");
    }

    private void Keep(string? line)
    {
        lock (_errors)
        {
            if (line is not null && _errors.Length < KeptErrorCharacters) _errors.AppendLine(line);
        }
    }
}
