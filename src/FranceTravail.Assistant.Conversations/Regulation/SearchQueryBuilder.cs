using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Privacy;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Makes the stand-alone query that is searched, and shown: the question itself unless it continues the one before.</summary>
internal sealed class SearchQueryBuilder(PromptLibrary prompts, IChatClient chat, ChatProfile profile)
{
    private const string RewritePrompt = "regulation/rewrite-follow-up";
    private const int QuestionsKept = 3;

    /// <summary>Slots of personal data are no words to search for; whoever reads the query needs them.</summary>
    public async Task<TurnEvent.Searching> BuildAsync(RegulationQuestion question, CancellationToken cancellationToken)
    {
        var marked = await WithSubjectAsync(question, cancellationToken);
        var query = SlotNames.Without(marked);
        return new TurnEvent.Searching(query, marked == query ? null : marked);
    }

    private async Task<string> WithSubjectAsync(RegulationQuestion question, CancellationToken cancellationToken)
    {
        if (question.History.Count == 0 || !FollowUp.Is(question.Text)) return question.Text;

        return profile.RewritesFollowUps && !question.PassagesOnly
            ? await RewriteAsync(question, cancellationToken)
            : JoinWithSubject(question);
    }

    /// <summary>The subject of a chain of follow-ups is in the last question that stood alone.</summary>
    private static string JoinWithSubject(RegulationQuestion question)
    {
        var subject = question.History
            .Select(exchange => exchange.Question)
            .LastOrDefault(past => !FollowUp.Is(past)) ?? question.History[0].Question;
        return $"{FollowUpSubject.Of(subject, question.Text)} {question.Text}";
    }

    private async Task<string> RewriteAsync(RegulationQuestion question, CancellationToken cancellationToken)
    {
        var history = string.Join('\n', question.History.TakeLast(QuestionsKept).Select(exchange => exchange.Question));
        var prompt = await prompts[RewritePrompt].RenderAsync(
            new Dictionary<string, string> { ["history"] = history, ["question"] = question.Text }, cancellationToken);
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, prompt.System), new ChatMessage(ChatRole.User, prompt.User)],
            new ChatOptions { Temperature = 0, MaxOutputTokens = 64 },
            cancellationToken);
        var rewritten = response.Text.Trim();
        return rewritten.Length == 0 ? JoinWithSubject(question) : rewritten;
    }
}
