using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Models;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Web.Tests.Browser;

/// <summary>A model that is partial: it asks in a letter to somebody of 58 what it would be glad of in any other. It waits while it is held.</summary>
internal sealed class PartialChatClient : IChatClient
{
    private const string Kind = "Vous êtes convoqué(e) à un entretien de suivi le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1]. N'hésitez pas à nous contacter si vous avez des questions.";
    private const string Strict = "Vous êtes convoqué(e) à un entretien de suivi le [DATE_1] à [HEURE_1] à l'agence de [LIEU_1]. Vous devez nous prévenir en cas d'empêchement.";

    private volatile TaskCompletionSource _free = Freed();

    public static ChatProfile Profile { get; } = new(
        ChatTemplate: "gemma",
        AnswerPrompt: "regulation/answer-extracts",
        PromptBudgetTokens: 1400,
        MaxPassages: 8,
        MaxOutputTokens: 256,
        Temperature: 0,
        SendsHistory: false,
        RewritesFollowUps: false,
        RefusalSentence: "Je ne trouve pas la réponse dans les documents fournis.");

    public void Hold() => _free = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await _free.Task.WaitAsync(cancellationToken);
        yield return new ChatResponseUpdate(ChatRole.Assistant, messages.Any(message => message.Text.Contains("58 ans", StringComparison.Ordinal)) ? Strict : Kind);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static TaskCompletionSource Freed()
    {
        var freed = new TaskCompletionSource();
        freed.SetResult();
        return freed;
    }
}
