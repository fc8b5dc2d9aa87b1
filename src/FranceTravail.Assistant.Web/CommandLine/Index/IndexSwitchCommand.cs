using System.CommandLine;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary><c>index switch [collection]</c>: says which collections there are, or puts another one into service by one alias.</summary>
internal static class IndexSwitchCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var collection = new Argument<string?>("collection")
        {
            Description = "Collection à mettre en service ; sans elle, la liste est affichée.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("switch", "Énumère les collections du corpus sur le serveur Qdrant, ou en met une autre en service.")
        {
            collection, shared.Json, shared.Data,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            if (result.GetValue(collection) is { } name)
                await IndexCommand.WithProgressAsync(output, "Index", progress => host.Corpus().SwitchAsync(name, progress, cancellationToken));

            var (all, live) = await host.Corpus().ListAsync(cancellationToken);
            if (result.GetValue(shared.Json))
            {
                output.WriteJson(new { collections = all, live });
                return ExitCode.Done;
            }

            foreach (var one in all) output.Write(one == live ? $"{one} (en service)" : one);
            return ExitCode.Done;
        });
        return command;
    }
}
