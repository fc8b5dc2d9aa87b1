using System.CommandLine;
using System.Globalization;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary><c>search "…"</c>: what the index finds and why, without a chat model.</summary>
internal static class SearchCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var text = new Argument<string>("texte") { Description = "Ce qui est cherché." };
        var command = new Command("search", "Cherche des passages.")
        {
            text, shared.Json, shared.Data, shared.Top, shared.On, shared.Collection,
        };
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(text))) result.AddError("La recherche est vide.");
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var scope = await host.ScopeAsync(result.GetValue(shared.On), result.GetValue(shared.Collection), cancellationToken);
            var finder = host.Services.GetRequiredService<PassageFinder>();
            var found = (await finder.FindAsync(result.GetRequiredValue(text), scope, result.GetValue(shared.Top) ?? SharedOptions.DefaultTop, cancellationToken)).Passages;

            if (result.GetValue(shared.Json)) output.WriteJson(new { hits = found.Select(Hit) });
            else WriteText(output, found);
            return ExitCode.Done;
        });
        return command;
    }

    private static object Hit(FoundPassage passage) => new
    {
        passage.Hit.DocumentId,
        passage.Title,
        passage.Heading,
        passage.Page,
        passage.Text,
        passage.Hit.Score,
        passage.Hit.LexicalRank,
        passage.Hit.DenseRank,
    };

    private static void WriteText(CommandOutput output, IReadOnlyList<FoundPassage> found)
    {
        if (found.Count == 0) output.Write("Aucun passage trouvé.");

        foreach (var (number, passage) in found.Index())
        {
            var date = passage.Date?.ToString("d", CultureInfo.GetCultureInfo("fr-FR")) ?? "sans date";
            output.Write($"{number + 1}. {PassageText.Label(passage.Title, passage.Heading)} ({date}) [{passage.Hit.DocumentId}]");
            output.Write($"   {passage.Text.ReplaceLineEndings("\n   ")}");
            output.Write(string.Empty);
        }
    }
}
