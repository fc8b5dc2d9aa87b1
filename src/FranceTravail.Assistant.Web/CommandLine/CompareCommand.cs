using System.CommandLine;
using System.Globalization;
using FranceTravail.Assistant.Knowledge.Evaluation.Reporting;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary><c>evaluate compare a.json b.json</c>: what changed between two evaluations.</summary>
internal static class CompareCommand
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static Command Create(CommandOutput output)
    {
        var before = Report("avant");
        var after = Report("après");
        var command = new Command("compare", "Compare les résultats JSON de deux évaluations.") { before, after };
        command.SetAction(async (result, cancellationToken) =>
        {
            var comparison = EvaluationComparison.Of(
                await File.ReadAllTextAsync(result.GetRequiredValue(before), cancellationToken),
                await File.ReadAllTextAsync(result.GetRequiredValue(after), cancellationToken));
            foreach (var measure in comparison.Measures)
                output.Write($"{measure.Name,-48} {Number(measure.Before),10} {Number(measure.After),10} {Signed(measure.Difference),10}");
            foreach (var change in comparison.Changed)
                output.Write($"{change.Id} {change.Measure} : {Answer(change.Before)} → {Answer(change.After)} ({change.Question})");
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Report(string name) => new(name)
    {
        Description = "Résultat JSON d'une évaluation.",
        Validators = { result => result.RequireFile(result.Tokens.SingleOrDefault()?.Value) },
    };

    private static string Number(double? value) => value?.ToString("0.####", French) ?? "–";

    private static string Signed(double? value) => value?.ToString("+0.####;-0.####;=", French) ?? "–";

    private static string Answer(bool value) => value ? "oui" : "non";
}
