using System.ComponentModel;
using System.Diagnostics;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Conversion;

/// <summary>
/// Runs LibreOffice without a window, one document at a time. Documents are personal data: they, LibreOffice's profile and all that it
/// writes stay in a folder that only this user may enter, deleted in every case. Threads: any.
/// </summary>
internal sealed class LibreOfficeConverter(string program, string scratchFolder, TimeSpan timeout, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1);

    /// <returns>The converted document; null where LibreOffice did not make one.</returns>
    /// <exception cref="TimeoutException">It took longer than it may; it is stopped.</exception>
    public async Task<byte[]?> ConvertAsync(byte[] docx, LibreOfficeTarget target, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var folder = CreateFolder();
            try
            {
                return await ConvertAsync(docx, target, folder.FullName, cancellationToken);
            }
            finally
            {
                Delete(folder);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private DirectoryInfo CreateFolder()
    {
        var path = Path.Combine(scratchFolder, $"courrier-{Guid.NewGuid():N}");
        return OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<byte[]?> ConvertAsync(byte[] docx, LibreOfficeTarget target, string folder, CancellationToken cancellationToken)
    {
        var source = Path.Combine(folder, "courrier.docx");
        var result = Path.Combine(folder, $"courrier.{target.Extension}");
        await File.WriteAllBytesAsync(source, docx, cancellationToken);
        using var deadline = new CancellationTokenSource(timeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await RunAsync(Command(source, target, folder), linked.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException();
        }

        return File.Exists(result) ? await File.ReadAllBytesAsync(result, cancellationToken) : null;
    }

    private ProcessStartInfo Command(string source, LibreOfficeTarget target, string folder)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            "--convert-to", target.Filter, "--outdir", folder, source,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        // What it would leave beside the profile: scratch files, caches, settings of the desktop.
        foreach (var name in new[] { "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" }) start.Environment[name] = folder;
        start.Environment["SAL_USE_VCLPLUGIN"] = "svp";
        return start;
    }

    private static async Task RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var process = Process.Start(start)!;
        // An unread pipe would block it; nothing of what it says is kept, for it quotes paths and texts.
        var output = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None), process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None));
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        finally
        {
            await EndAsync(process, output);
        }
    }

    // The program is a script around the one that works: both have to be gone before their folder can go, and their pipes close when they are.
    private static async Task EndAsync(Process process, Task output)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }

        await Task.WhenAny(output, Task.Delay(EndTimeout, CancellationToken.None));
    }

    private static void Delete(DirectoryInfo folder)
    {
        // A killed program may still write while its folder is being emptied.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 5)
            {
            }
        }
    }
}
