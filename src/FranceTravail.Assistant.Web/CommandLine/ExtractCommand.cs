using System.CommandLine;
using FranceTravail.Assistant.Knowledge.Ingestion.Worker;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>Hidden: the side of an import that reads files, in a process of its own so that a hostile file can only end that one.</summary>
internal static class ExtractCommand
{
    public const string Name = "extract-worker";

    public static Command Create()
    {
        var command = new Command(Name, "Lit des fichiers pour un import.") { Hidden = true };
        command.SetAction(async (_, cancellationToken) =>
        {
            await ExtractionWorkerHost.RunAsync(CommandOutput.StandardInput(), CommandOutput.StandardOutput(), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
