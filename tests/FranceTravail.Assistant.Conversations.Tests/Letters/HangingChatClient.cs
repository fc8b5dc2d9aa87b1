using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

/// <summary>Says nothing until it is cancelled or told what to say, or fails at once.</summary>
internal sealed class HangingChatClient(Exception? failure = null) : IChatClient
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly TaskCompletionSource<string> _said = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Asked => _asked.Task;

    public void Say(string text) => _said.TrySetResult(text);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _asked.TrySetResult();
        if (failure is not null) throw failure;

        yield return new ChatResponseUpdate(ChatRole.Assistant, await _said.Task.WaitAsync(cancellationToken));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
