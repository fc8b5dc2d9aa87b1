using System.CommandLine;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary><c>index rebuild</c>: the configured index anew, with the mean length of today; what serves goes on serving until the switch.</summary>
internal static class IndexRebuildCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var command = new Command("rebuild", "Reconstruit l'index à côté, renouvelle la longueur moyenne des passages, puis le met en service.")
        {
            shared.Json, shared.Data,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var isJson = result.GetValue(shared.Json);
            if (host.Services.GetRequiredService<IOptions<IndexOptions>>().Value.Kind == IndexKind.Qdrant)
            {
                var collection = await IndexCommand.WithProgressAsync(
                    output, "Index", progress => host.Corpus().RebuildAsync(progress, cancellationToken));
                if (isJson) output.WriteJson(new { collection });
                else output.Write($"La collection {collection} est en service ; « index switch » peut revenir à la précédente.");
                return ExitCode.Done;
            }

            var (analyzed, average) = await CommandProgress.RunAsync(
                output, "Index", report => host.Services.GetRequiredService<StoredTerms>().RenewAsync(report, cancellationToken));
            if (isJson) output.WriteJson(new { analyzed, averageLength = average.Length, passages = average.Passages });
            else output.Write($"{Counted.Of(analyzed, "passage analysé")} de nouveau ; longueur moyenne : {average.Length:F1} termes sur {Counted.Of(average.Passages, "passage")}.");
            return ExitCode.Done;
        });
        return command;
    }
}
