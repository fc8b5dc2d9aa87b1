using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace FranceTravail.Assistant.EndToEnd.Tests.Site;

/// <summary>The built program, started as a user starts it: its own process, a free port, a data folder that did not exist before.</summary>
internal sealed class AssistantProgram : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private AssistantProgram(string dataFolder, IReadOnlyList<string> settings)
    {
        DataFolder = dataFolder;
        Address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo(ProgramPath, ["--urls", Address, "--data", dataFolder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var setting in settings)
        {
            var (key, value) = (setting[..setting.IndexOf('=')], setting[(setting.IndexOf('=') + 1)..]);
            start.Environment[key] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    public string Address { get; }

    public string DataFolder { get; }

    /// <summary>What the program wrote so far, for the message of a failed test.</summary>
    public string Output => string.Join('\n', _output);

    private static string ProgramPath => typeof(AssistantProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "WebProgram").Value!;

    /// <param name="settings">Environment variables, « Assistant__Models__Threads=1 ».</param>
    public static async Task<AssistantProgram> StartAsync(params string[] settings)
    {
        var program = new AssistantProgram(Path.Combine(Path.GetTempPath(), $"assistant-{Guid.NewGuid():N}"), settings);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        await program.WaitForPageAsync();
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            using var patience = new CancellationTokenSource(LongestStop);
            await _process.WaitForExitAsync(patience.Token);
        }

        _process.Dispose();
        Directory.Delete(DataFolder, recursive: true);
    }

    private async Task WaitForPageAsync()
    {
        using var client = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The program ended with code {_process.ExitCode} before it served a page.\n{Output}");

            try
            {
                using var response = await client.GetAsync(new Uri(Address), TestContext.Current.CancellationToken);
                if (response.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (waited.Elapsed < LongestStart)
            {
                // Not listening yet.
            }

            if (waited.Elapsed > LongestStart) throw new TimeoutException($"No page from the program after {LongestStart}.\n{Output}");

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private void Keep(string? line)
    {
        if (line is not null) _output.Enqueue(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
