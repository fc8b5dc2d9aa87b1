using System.CommandLine;
using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary><c>ask "…"</c>: one question through the same assistant as the page, outside any conversation.</summary>
internal static class AskCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var text = new Argument<string>("question") { Description = "La question." };
        var command = new Command("ask", "Répond à une question à partir des documents, sources citées.")
        {
            text, shared.Json, shared.Data, shared.On, shared.Collection,
        };
        command.Validators.Add(result =>
        {
            var question = result.GetValue(text);
            if (string.IsNullOrWhiteSpace(question)) result.AddError("La question est vide.");
            else if (question.Length > TurnRequest.LongestQuestion)
                result.AddError($"La question dépasse {TurnRequest.LongestQuestion} caractères : raccourcissez-la.");
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            var question = result.GetRequiredValue(text);
            var masked = MaskedQuestion.Of(question);
            var scope = await host.ScopeAsync(result.GetValue(shared.On), result.GetValue(shared.Collection), cancellationToken);
            var turn = await host.Services.GetRequiredService<IRegulationAssistant>()
                .AskAsync(new RegulationQuestion(masked.Text, scope, []), cancellationToken);

            if (result.GetValue(shared.Json)) output.WriteJson(Answer(question, turn));
            else WriteText(output, turn, result.GetValue(shared.On), MaskingNotice.Of(masked.Kinds));
            return turn.Phase == TurnPhase.Refused ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    private static object Answer(string question, TurnSnapshot turn) => new
    {
        question,
        query = turn.SearchQuery,
        answer = turn.Phase == TurnPhase.Refused ? turn.Message : turn.Answer,
        refused = turn.Phase == TurnPhase.Refused,
        citations = turn.Cited().Select(Citation),
        decisive = turn.Decisive.Select(sentence => new { sentence.DocumentId, sentence.Text, sentence.Page }),
        notices = turn.Notices,
        outdated = turn.Outdated.Select(Citation),
        checks = turn.Checks,
        nearest = turn.Nearest.Select(Citation),
        usage = turn.Usage ?? new TurnUsage(0, 0, 0, 0),
    };

    private static object Citation(NumberedPassage passage) => new
    {
        passage.Number,
        passage.DocumentId,
        passage.Title,
        passage.Heading,
        passage.Page,
        passage.Date,
        passage.Text,
    };

    private static void WriteText(CommandOutput output, TurnSnapshot turn, DateOnly? on, string? maskingNotice)
    {
        if (maskingNotice is not null) output.Write(maskingNotice);
        if (on is { } asked) output.Write($"Textes en vigueur au {asked:dd'/'MM'/'yyyy}");
        output.Write(turn.Phase == TurnPhase.Refused ? turn.Message! : turn.Answer);
        foreach (var notice in turn.Notices) output.Write(notice);
        output.Write(string.Empty);
        foreach (var passage in turn.Phase == TurnPhase.Refused ? turn.Nearest : turn.Cited())
        {
            var page = passage.Page is { } number ? $", page {number}" : string.Empty;
            var date = passage.Date is { } day ? $", {day:dd/MM/yyyy}" : string.Empty;
            output.Write($"[{passage.Number}] {PassageText.Label(passage.Title, passage.Heading)}{page}{date} ({passage.DocumentId})");
        }

        if (turn.Correction is { } correction) output.Write($"Vouliez-vous dire « {correction} » ?");
        foreach (var passage in turn.Outdated)
            output.Write($"Ancien texte, ne plus appliquer : {PassageText.Label(passage.Title, passage.Heading)} ({passage.DocumentId})");
    }
}
