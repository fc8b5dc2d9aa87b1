using System.CommandLine;
using FranceTravail.Assistant.Qdrant;
using FranceTravail.Assistant.Web.Hosting;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary><c>index restore &lt;file&gt;</c>: a saved collection back into service, brought to where this machine stands.</summary>
internal static class IndexRestoreCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var file = new Argument<string>("fichier") { Description = "Instantané écrit par « index snapshot »." };
        var command = new Command("restore", "Remet en service une collection enregistrée, puis y écrit ce qui a changé depuis.")
        {
            file, shared.Json, shared.Data,
        };
        command.Validators.Add(result =>
        {
            result.RequireFile(result.GetValue(file));
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var collection = await CommandProgress.RunPartsAsync(output, report => host.Corpus().RestoreSnapshotAsync(
                result.GetRequiredValue(file),
                new ImmediateProgress<IndexProgress>(step => report("Envoi (ko)", step.Done, step.Total)),
                new ImmediateProgress<IndexProgress>(step => report("Index", step.Done, step.Total)),
                cancellationToken));
            if (result.GetValue(shared.Json)) output.WriteJson(new { collection });
            else output.Write($"La collection {collection} est en service.");
            return ExitCode.Done;
        });
        return command;
    }
}
