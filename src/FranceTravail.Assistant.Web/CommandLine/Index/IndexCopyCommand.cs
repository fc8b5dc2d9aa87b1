using System.CommandLine;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary><c>index copy --from embedded --to qdrant</c>, and back.</summary>
internal static class IndexCopyCommand
{
    private const string Embedded = "embedded";
    private const string Qdrant = "qdrant";

    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var from = Side("--from", "D'où copier");
        var to = Side("--to", "Où copier");
        var command = new Command("copy", "Copie l'index de cette machine vers le serveur Qdrant, ou l'inverse. Reprend là où il s'était arrêté.")
        {
            from, to, shared.Json, shared.Data,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(from) is null || result.GetValue(to) is null) result.AddError("Donnez --from et --to.");
            else if (result.GetValue(from) == result.GetValue(to)) result.AddError("--from et --to désignent le même index.");
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var isJson = result.GetValue(shared.Json);
            if (result.GetValue(to) == Qdrant)
            {
                var collection = await IndexCommand.WithProgressAsync(
                    output, "Copie", progress => host.Corpus().CopyToServerAsync(progress, cancellationToken));
                if (isJson) output.WriteJson(new { collection });
                else output.Write($"L'index est copié dans la collection {collection}. Mettez Index:Kind à Qdrant pour qu'il serve.");
                return ExitCode.Done;
            }

            var recovered = await IndexCommand.WithProgressAsync(
                output, "Copie", progress => host.Corpus().CopyFromServerAsync(progress, cancellationToken));
            if (isJson) output.WriteJson(new { recovered });
            else output.Write($"{Counted.Of(recovered, "passage a", "passages ont")} retrouvé leur vecteur ; textes et termes étaient déjà sur cette machine. Mettez Index:Kind à Embedded pour que son index serve.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string?> Side(string name, string description)
    {
        var option = new Option<string?>(name) { Description = $"{description} : {Embedded} (cette machine) ou {Qdrant} (le serveur).", HelpName = "index" };
        option.AcceptOnlyFromAmong(Embedded, Qdrant);
        return option;
    }
}
