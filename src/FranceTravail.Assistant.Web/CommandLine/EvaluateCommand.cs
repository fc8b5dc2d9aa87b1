using System.CommandLine;
using System.Diagnostics;
using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Evaluation;
using FranceTravail.Assistant.Knowledge.Evaluation.Questions;
using FranceTravail.Assistant.Knowledge.Evaluation.Reporting;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary><c>evaluate</c>: measures search, answers and checks on judged sets; a missed bar is a result, not a failure.</summary>
internal static class EvaluateCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var retrieval = File("--retrieval", "Requêtes jugées, une par ligne (JSON).");
        var questions = File("--questions", "Questions avec leur réponse attendue, une par ligne (JSON).");
        var titleFree = new Option<bool>("--title-free")
        {
            Description = "Mesure aussi les requêtes qui sont des titres (strip_title), sur une copie du corpus sans titres, faite la première fois.",
        };
        var json = new Option<string?>("--json") { Description = "Où écrire le résultat en JSON.", HelpName = "fichier" };
        var html = new Option<string?>("--html") { Description = "Où écrire le rapport avec ses graphiques.", HelpName = "fichier" };
        var gate = new Option<string?>("--fit-gate") { Description = "Où écrire le seuil de refus réglé sur ces questions.", HelpName = "fichier" };
        var command = new Command("evaluate", "Mesure la recherche, les réponses et leur contrôle sur des jeux de questions.")
        {
            retrieval, questions, titleFree, json, html, gate, shared.Data, shared.On,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(retrieval) is null && result.GetValue(questions) is null)
                result.AddError("Donnez --retrieval, --questions ou les deux.");
            if (result.GetValue(titleFree) && result.GetValue(retrieval) is null)
                result.AddError("--title-free mesure des requêtes : donnez aussi --retrieval.");
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var request = new EvaluationRequest(
                result.GetValue(retrieval) is { } queries ? await RetrievalQuery.ReadAsync(queries, cancellationToken) : [],
                result.GetValue(questions) is { } asked ? await JudgedQuestion.ReadAsync(asked, cancellationToken) : [],
                await host.ScopeAsync(result.GetValue(shared.On), null, cancellationToken),
                host.Services.GetRequiredService<IOptions<AssistantOptions>>().Value.Models.Chat,
                result.GetValue(titleFree));
            var assistant = host.Services.GetRequiredService<IRegulationAssistant>();
            var report = await CommandProgress.RunPartsAsync(output, tell => host.Services.GetRequiredService<CorpusEvaluator>().EvaluateAsync(
                request, (question, token) => AskAsync(assistant, question, request.Scope, token),
                new ImmediateProgress<EvaluationProgress>(step => tell(step.Step, step.Done, step.Total)),
                cancellationToken));

            if (result.GetValue(json) is { } jsonPath) await System.IO.File.WriteAllTextAsync(jsonPath, EvaluationJson.Write(report), cancellationToken);
            if (result.GetValue(html) is { } htmlPath) await System.IO.File.WriteAllTextAsync(htmlPath, EvaluationHtml.Write(report), cancellationToken);
            if (result.GetValue(gate) is { } gatePath && report.Gate?.Fitted is { } fitted)
                await System.IO.File.WriteAllTextAsync(gatePath, EvaluationJson.Write(fitted), cancellationToken);
            foreach (var line in EvaluationSummary.Lines(report)) output.Write(line);
            return ExitCode.Done;
        });
        command.Subcommands.Add(CompareCommand.Create(output));
        return command;
    }

    private static Option<string?> File(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "fichier",
        Validators = { result => result.RequireFile(result.Tokens.SingleOrDefault()?.Value) },
    };

    private static async Task<GivenAnswer> AskAsync(
        IRegulationAssistant assistant, string question, SearchScope scope, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var turn = await assistant.AskAsync(new RegulationQuestion(question, scope, []), cancellationToken);
        var cited = turn.Cited().ToList();
        return new GivenAnswer(
            turn.Phase == TurnPhase.Refused ? string.Empty : turn.Answer,
            turn.Phase == TurnPhase.Refused,
            [.. turn.Decisive.Select(sentence => sentence.Text)],
            [.. cited.Select(passage => passage.DocumentId)],
            [.. cited.Select(passage => PassageText.WithContext(passage.Title, passage.Heading, passage.Text))],
            Stopwatch.GetElapsedTime(started),
            turn.Usage?.PromptTokens ?? 0,
            turn.Usage?.OutputTokens ?? 0)
        {
            Writing = TimeSpan.FromMilliseconds(turn.Usage?.WritingMilliseconds ?? 0),
            Checks = TimeSpan.FromMilliseconds(turn.Usage?.ChecksMilliseconds ?? 0),
        };
    }
}
