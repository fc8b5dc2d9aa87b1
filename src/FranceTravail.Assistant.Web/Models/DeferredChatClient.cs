using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.LlamaCpp;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Web.Models;

/// <summary>The chat model for those who ask before it is loaded: they wait for it.</summary>
internal sealed class DeferredChatClient(LocalModel<LlamaChatClient> model) : IChatClient, ITokenCounter
{
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var client = await model.GetAsync(cancellationToken);
        return await client.GetResponseAsync(messages, EngineHints.Translate(options), cancellationToken);
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var client = await model.GetAsync(cancellationToken);
        await foreach (var update in client.GetStreamingResponseAsync(messages, EngineHints.Translate(options), cancellationToken))
            yield return update;
    }

    public async ValueTask<int> CountAsync(string text, CancellationToken cancellationToken)
    {
        var client = await model.GetAsync(cancellationToken);
        return client.CountTokens(text);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    // The model belongs to the container, which disposes it once.
    public void Dispose()
    {
    }
}
