using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Retrieval;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Puts question and extracts into the form that the model's profile asks for.</summary>
internal sealed class RegulationPrompt(PromptLibrary prompts, ChatProfile profile)
{
    private const int ExchangesKept = 3;

    public async Task<IReadOnlyList<ChatMessage>> BuildAsync(
        RegulationQuestion question, IReadOnlyList<NumberedPassage> passages, CancellationToken cancellationToken)
    {
        var prompt = await prompts[profile.AnswerPrompt].RenderAsync(
            new Dictionary<string, string> { ["extracts"] = Extracts(passages), ["question"] = question.Text }, cancellationToken);

        var messages = new List<ChatMessage> { new(ChatRole.System, prompt.System) };
        if (profile.SendsHistory)
        {
            foreach (var exchange in question.History.TakeLast(ExchangesKept))
            {
                messages.Add(new ChatMessage(ChatRole.User, exchange.Question));
                messages.Add(new ChatMessage(ChatRole.Assistant, exchange.Answer));
            }
        }

        messages.Add(new ChatMessage(ChatRole.User, prompt.User));
        return messages;
    }

    private static string Extracts(IReadOnlyList<NumberedPassage> passages) => string.Join(
        "\n\n",
        passages.Select(passage => $"[{passage.Number}] {PassageText.WithContext(passage.Title, passage.Heading, passage.Extract)}"));
}
