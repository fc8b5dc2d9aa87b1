using System.CommandLine;
using System.Globalization;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary><c>index verify</c>: whether the server holds what this machine holds and finds what it finds; 1 where not.</summary>
internal static class IndexVerifyCommand
{
    private const double DefaultOverlap = 0.99;

    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var queries = new Option<string?>("--queries")
        {
            Description = "Requêtes à poser aux deux index : une par ligne, en texte ou en JSON (champ « query »).",
            HelpName = "fichier",
        };
        var overlap = new Option<double?>("--overlap")
        {
            Description = "Part commune exigée des dix premiers, en moyenne, de 0 à 1 (par défaut : 0,99).",
            HelpName = "part",
            CustomParser = result =>
            {
                // « 0,99 » as the help writes it, « 0.99 » as scripts do.
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
                if (double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1) return share;

                result.AddError($"--overlap attend une part de 0 à 1, pas « {text} ».");
                return null;
            },
        };
        var command = new Command("verify", "Compare l'index du serveur Qdrant à celui de cette machine. Code 1 s'ils diffèrent.")
        {
            queries, overlap, shared.Json, shared.Data, shared.On,
        };
        command.Validators.Add(result =>
        {
            result.RequireFile(result.GetValue(queries));
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var contents = await IndexCommand.WithProgressAsync(
                output, "Passages", progress => host.Corpus().CompareContentsAsync(progress, cancellationToken));
            var drift = await host.Corpus().MeasureDriftAsync(cancellationToken);
            var texts = result.GetValue(queries) is { } path ? await QueryFile.ReadAsync(path, cancellationToken) : [];
            var scope = await host.ScopeAsync(result.GetValue(shared.On), null, cancellationToken);
            var compared = texts.Count == 0 ? [] : await IndexCommand.WithProgressAsync(
                output, "Requêtes", progress => host.Corpus().CompareQueriesAsync(texts, scope, progress, cancellationToken));

            var report = new VerifyReport(contents, drift, compared);
            var isSame = contents.AreNone && report.Overlap >= (result.GetValue(overlap) ?? DefaultOverlap);
            if (result.GetValue(shared.Json)) output.WriteJson(report.ToJson(isSame));
            else report.Write(output, isSame);
            return isSame ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}
