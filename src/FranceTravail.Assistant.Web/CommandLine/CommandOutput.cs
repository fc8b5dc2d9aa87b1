#pragma warning disable RS0030 // The one place that may use Console: JSON and answers to stdout, everything else to stderr.
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>Keeps stdout for what was asked for (JSON and nothing else, or the answer) and stderr for reasons and progress.</summary>
internal sealed class CommandOutput(TextWriter output, TextWriter error)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Read by programs and people, never by a browser: apostrophes and accents stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never,
    };

    public static CommandOutput Terminal { get; } = new(Console.Out, Console.Error);

    /// <summary>A console on stderr for bars; it draws none where stderr is not a terminal.</summary>
    public IAnsiConsole Progress { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });

    /// <summary>Where the help and the version go, as what was asked for.</summary>
    public TextWriter Writer => output;

    public static Stream StandardInput() => Console.OpenStandardInput();

    public static Stream StandardOutput() => Console.OpenStandardOutput();

    public void Write(string line) => output.WriteLine(line);

    public void WriteJson<T>(T value) => output.WriteLine(JsonSerializer.Serialize(value, Json));

    public void WriteError(string line) => error.WriteLine(line);
}
