using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>Loads llama.cpp once per process and refuses a library that these bindings were not written for.</summary>
internal static partial class NativeRuntime
{
    public const string BoundVersion = "0.5.0";

    private static readonly Lazy<string> Started = new(Start);

    /// <summary>Thread-safe. Native log lines go to <paramref name="loggerFactory"/> from here on.</summary>
    /// <exception cref="LlamaException">The library is missing, does not load or is of another version.</exception>
    public static void EnsureStarted(ILoggerFactory loggerFactory)
    {
        NativeLog.Use(loggerFactory);
        var first = !Started.IsValueCreated;
        var backend = Started.Value;
        if (!first)
            return;

        var logger = loggerFactory.CreateLogger("FranceTravail.Assistant.LlamaCpp");
        LogStarted(logger, BoundVersion, backend);
    }

    private static string Start()
    {
        try
        {
            NativeLibraryResolver.Register();
            CheckVersion();
            NativeLayout.Verify();
            NativeLog.Register();
            GgmlNative.ggml_backend_load_all_from_path(NativeLibraryResolver.Folder);
            LlamaNative.llama_backend_init();
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            throw new LlamaException($"llama.cpp {BoundVersion} does not load: {exception.Message}", exception);
        }

        var cpuLibrary = CpuBackend.Register();

        return cpuLibrary + string.Concat(BackendNames().Where(name => name != "CPU").Select(name => ", " + name));
    }

    private static void CheckVersion()
    {
        var version = Marshal.PtrToStringUTF8(LlamaNative.llama_version()) ?? "";
        if (version != BoundVersion && !version.StartsWith(BoundVersion + "-", StringComparison.Ordinal))
        {
            throw new LlamaException(
                $"The llama.cpp library in {NativeLibraryResolver.Folder} is {version}, but {BoundVersion} is needed: other releases have other structs.");
        }
    }

    private static IEnumerable<string> BackendNames()
    {
        for (nuint i = 0; i < GgmlNative.ggml_backend_reg_count(); i++)
            yield return Marshal.PtrToStringUTF8(GgmlNative.ggml_backend_reg_name(GgmlNative.ggml_backend_reg_get(i))) ?? "?";
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "llama.cpp {Version} loaded, backend {Backend}")]
    private static partial void LogStarted(ILogger logger, string version, string backend);
}
