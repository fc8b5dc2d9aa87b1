using System.CommandLine;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary><c>index snapshot &lt;folder&gt;</c>: the live collection as a file on this machine.</summary>
internal static class IndexSnapshotCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var folder = new Argument<string>("dossier") { Description = "Où écrire l'instantané." };
        var command = new Command("snapshot", "Enregistre la collection en service dans un fichier.") { folder, shared.Json, shared.Data };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var path = await IndexCommand.WithProgressAsync(
                output, "Instantané (ko)", progress => host.Corpus().SaveSnapshotAsync(result.GetRequiredValue(folder), progress, cancellationToken));
            if (result.GetValue(shared.Json)) output.WriteJson(new { path, bytes = new FileInfo(path).Length });
            else output.Write(path);
            return ExitCode.Done;
        });
        return command;
    }
}
