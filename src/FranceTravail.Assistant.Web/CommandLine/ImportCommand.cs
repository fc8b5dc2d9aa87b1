using System.CommandLine;
using System.Diagnostics;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary><c>import &lt;folder&gt;</c>: puts a folder's documents into the corpus; bad files are reported and the rest goes on.</summary>
internal static class ImportCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var path = new Argument<string>("dossier") { Description = "Dossier (avec ses sous-dossiers) ou fichier à importer." };
        var collection = new Option<string?>("--collection")
        {
            Description = $"Collection des documents dont le manifeste n'en nomme pas (par défaut : {ImportRequest.DefaultCollection}).",
            HelpName = "nom",
        };
        var command = new Command("import", "Importe des documents (Markdown, texte, HTML, XML, PDF, DOCX).")
        {
            path, shared.Json, shared.Data, collection,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is { } given && !Directory.Exists(given) && !File.Exists(given))
                result.AddError($"Le dossier ou fichier {given} n'existe pas.");
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var importer = host.Services.GetRequiredService<CorpusImporter>();
            var user = host.Services.GetRequiredService<IOptions<AssistantOptions>>().Value.User;
            var request = new ImportRequest(result.GetRequiredValue(path), user.Name, result.GetValue(collection) ?? ImportRequest.DefaultCollection);
            var isJson = result.GetValue(shared.Json);

            var clock = Stopwatch.StartNew();
            var results = await CommandProgress.RunAsync(output, "Import", async report =>
            {
                var progress = new ImmediateProgress<ImportProgress>(step => report(step.Done, step.Total));
                var done = new List<ImportResult>();
                await foreach (var one in importer.ImportAsync(request, progress, cancellationToken))
                {
                    done.Add(one);
                    if (isJson) output.WriteJson(new { one.Path, one.DocumentId, one.Outcome, one.Reason, one.Passages });
                }

                return done;
            });
            WriteSummary(output, results, clock.Elapsed, isJson);
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteSummary(CommandOutput output, List<ImportResult> results, TimeSpan elapsed, bool isJson)
    {
        int Count(ImportOutcome outcome) => results.Count(result => result.Outcome == outcome);
        var summary = new
        {
            total = results.Count,
            imported = Count(ImportOutcome.Imported),
            updated = Count(ImportOutcome.Updated),
            unchanged = Count(ImportOutcome.Unchanged),
            refused = Count(ImportOutcome.Refused),
            failed = Count(ImportOutcome.Failed),
            passages = results.Sum(result => result.Passages),
            seconds = Math.Round(elapsed.TotalSeconds, 1),
        };
        if (isJson)
        {
            output.WriteJson(summary);
            return;
        }

        foreach (var result in results.Where(result => result.Reason is not null)) output.Write($"{result.Path} : {result.Reason}");
        foreach (var result in results)
        {
            foreach (var warning in result.Warnings) output.Write($"{result.Path} : {warning}");
        }

        output.Write(
            $"{Counted.Of(summary.total, "fichier")} en {summary.seconds} s : {Counted.Of(summary.imported, "importé")}, {summary.updated} mis à jour, "
            + $"{Counted.Of(summary.unchanged, "inchangé")}, {Counted.Of(summary.refused, "refusé")}, {summary.failed} en échec ; {Counted.Of(summary.passages, "passage")}.");
    }
}
