using System.CommandLine;
using System.Globalization;
using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Letters.Evaluation;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary><c>letter evaluate</c>: all letters × all sets of facts, each fault listed.</summary>
internal static class LetterEvaluateCommand
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static Command Create(SharedOptions shared, CommandOutput output, Option<bool> withoutModel)
    {
        var command = new Command("evaluate", "Rédige tous les courriers avec huit jeux de faits et juge chacun : faits, chiffres, repères, accords.") { withoutModel, shared.Json, shared.Data };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            await host.Services.GetRequiredService<TemplateCuration>().LoadAsync(cancellationToken);
            var templates = host.Services.GetRequiredService<LetterTemplates>().All;
            var evaluator = host.Services.GetRequiredService<LetterEvaluator>();
            var withModel = !result.GetValue(withoutModel);
            var verdicts = await CommandProgress.RunAsync(output, "Courriers", async progress =>
            {
                var judged = new List<LetterVerdict>();
                await foreach (var verdict in evaluator.JudgeAsync(templates, withModel, cancellationToken))
                {
                    judged.Add(verdict);
                    if (verdict.Making == LetterMaking.TemplateAlone) progress(judged.Count(one => one.Making == LetterMaking.TemplateAlone), templates.Count * FactSets.Count);
                }

                return judged;
            });
            if (result.GetValue(shared.Json)) output.WriteJson(Json(verdicts));
            else WriteText(output, verdicts);
            return ExitCode.Done;
        });
        return command;
    }

    private static object Json(List<LetterVerdict> verdicts) => new
    {
        makings = verdicts.GroupBy(verdict => verdict.Making).Select(making => new
        {
            making = making.Key.ToString(),
            letters = making.Count(),
            right = making.Count(verdict => verdict.Faults.Count == 0),
            lettersWithModelWords = making.Count(verdict => verdict.KeptSentences > 0),
            keptSentences = making.Sum(verdict => verdict.KeptSentences),
        }),
        failures = verdicts.Where(verdict => verdict.Faults.Count > 0)
            .Select(verdict => new { verdict.Template, verdict.Set, making = verdict.Making.ToString(), verdict.Faults }),
    };

    private static void WriteText(CommandOutput output, List<LetterVerdict> verdicts)
    {
        foreach (var verdict in verdicts.Where(verdict => verdict.Faults.Count > 0))
            output.Write($"{Name(verdict.Making)}, {verdict.Template}, jeu {verdict.Set} : {string.Join(" ", verdict.Faults)}");
        foreach (var making in verdicts.GroupBy(verdict => verdict.Making))
        {
            var right = making.Count(verdict => verdict.Faults.Count == 0);
            output.Write(string.Create(French, $"{Name(making.Key),-24} {right}/{making.Count()} sans faute ({(double)right / making.Count():P1}), {making.Count(verdict => verdict.KeptSentences > 0)} avec des phrases du modèle de langage"));
        }
    }

    private static string Name(LetterMaking making) => making switch
    {
        LetterMaking.TemplateAlone => "Modèle de courrier seul",
        LetterMaking.ModelAlone => "Modèle de langage seul",
        _ => "Après réparation",
    };
}
