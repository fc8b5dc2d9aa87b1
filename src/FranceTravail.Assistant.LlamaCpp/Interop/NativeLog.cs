using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>
/// Takes llama.cpp's log lines, which would otherwise go to stderr. They describe models and memory, never a text. Its
/// errors are warnings here, as the caller gets an exception; its warnings are about choices that are meant.
/// llama.cpp has one log callback per process, so the latest logger that was given serves all models.
/// </summary>
internal static unsafe partial class NativeLog
{
    private const int ErrorLevel = 4;
    private const int ContinueLevel = 5;

    private static volatile ILogger s_logger = NullLogger.Instance;

    [ThreadStatic]
    private static StringBuilder? s_line;

    [ThreadStatic]
    private static int s_lineLevel;

    [ThreadStatic]
    private static string? s_lastError;

    public static void Register() => LlamaNative.llama_log_set(&OnLine, null);

    public static void Use(ILoggerFactory loggerFactory) =>
        s_logger = loggerFactory.CreateLogger("FranceTravail.Assistant.LlamaCpp.Native");

    /// <summary>The last error that llama.cpp logged on this thread since the previous call.</summary>
    public static string? TakeLastError()
    {
        var error = s_lastError;
        s_lastError = null;

        return error;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnLine(int level, byte* text, void* userData)
    {
        try
        {
            Append(level, Marshal.PtrToStringUTF8((nint)text) ?? "");
        }
        catch (Exception)
        {
            // An exception must not unwind through C++ frames; a lost log line is the lesser evil.
        }
    }

    private static void Append(int level, string text)
    {
        var line = s_line ??= new StringBuilder();
        s_lineLevel = level == ContinueLevel ? s_lineLevel : level;
        line.Append(text);
        if (!text.EndsWith('\n'))
            return;

        var message = line.ToString().TrimEnd();
        line.Clear();
        if (s_lineLevel == ErrorLevel)
        {
            s_lastError = message;
            LogNativeWarning(s_logger, message);
        }
        else
        {
            LogNativeLine(s_logger, message);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Line}")]
    private static partial void LogNativeLine(ILogger logger, string line);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Line}")]
    private static partial void LogNativeWarning(ILogger logger, string line);
}
