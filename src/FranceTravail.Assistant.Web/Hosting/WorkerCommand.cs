using FranceTravail.Assistant.Knowledge.Ingestion.Worker;
using FranceTravail.Assistant.Web.CommandLine;

namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>How this program starts itself again as the reader of files.</summary>
internal static class WorkerCommand
{
    public static ExtractionWorkerCommand Current()
    {
        var assembly = typeof(WorkerCommand).Assembly.Location;
        var program = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);

        // A published or built program has its own executable; under « dotnet program.dll » the runtime is started again.
        return File.Exists(program)
            ? new ExtractionWorkerCommand(program, [ExtractCommand.Name])
            : new ExtractionWorkerCommand(Environment.ProcessPath!, [assembly, ExtractCommand.Name]);
    }
}
