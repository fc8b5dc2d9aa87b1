using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.LlamaCpp.Tests;

public sealed class LlamaChatClientCancellationTests(ChatModelFixture fixture)
{
    private readonly LlamaChatClient _client = fixture.Client;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Streaming_CancelledInTheMiddle_ThrowsAndServesTheNext()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var update in _client.GetStreamingResponseAsync(Questions.Ask(0), Questions.NeverEnding, stop.Token))
            {
                if (++seen == 3)
                    await stop.CancelAsync();
            }
        });

        Assert.InRange(seen, 3, 6);
        Assert.Contains("910", (await _client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task Streaming_Abandoned_FreesItsSequence()
    {
        for (var i = 0; i < 2 * ChatModelFixture.MaxSequences; i++)
        {
            await foreach (var update in _client.GetStreamingResponseAsync(Questions.Ask(i % Questions.Count), Questions.NeverEnding, Token))
                break;
        }

        var response = await _client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token);

        // A sequence that still ran would have kept this one waiting for hundreds of tokens.
        Assert.InRange((double)response.AdditionalProperties![LlamaChatOptionNames.QueueMilliseconds]!, 0, 5000);
        Assert.Contains("910", response.Text);
    }

    [Fact]
    public async Task Response_CancelledBefore_Throws() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _client.GetResponseAsync(Questions.Ask(0), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public async Task Response_LonePromptCancelled_EndsAtOnceAndLeavesTheCacheSound()
    {
        var messages = Questions.Ask(string.Concat(Enumerable.Repeat("Le guichet est ouvert chaque matin. ", 100)), "Quand le guichet est-il ouvert ?");
        var expected = (await _client.GetResponseAsync(messages, cancellationToken: Token)).Text;
        // A different beginning empties the way to the cached prompt.
        var changed = messages.Append(new ChatMessage(ChatRole.System, "Variante.")).ToArray();

        for (var delay = 1; delay <= 64; delay *= 2)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(delay));
            try
            {
                await _client.GetResponseAsync(changed, new ChatOptions { MaxOutputTokens = 1 }, stop.Token);
            }
            catch (OperationCanceledException)
            {
            }
        }

        Assert.Equal(expected, (await _client.GetResponseAsync(messages, cancellationToken: Token)).Text);
        Assert.Contains("910", (await _client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task Dispose_WhileAnswering_EndsTheAnswerAndRefusesTheNext()
    {
        var client = await LlamaChatClient.LoadAsync(
            new LlamaChatModelOptions { ModelPath = RepositoryModels.Chat, ContextSize = 512, MaxSequences = 1, BatchSize = 256, Threads = 1 }, NullLoggerFactory.Instance, Token);
        var answers = client.GetStreamingResponseAsync(Questions.Ask(0), cancellationToken: Token).GetAsyncEnumerator(Token);
        await answers.MoveNextAsync();
        var waiting = client.GetResponseAsync(Questions.Ask(1), cancellationToken: Token);

        await client.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
        {
            while (await answers.MoveNextAsync())
            {
            }
        });
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token));
        await answers.DisposeAsync();
    }

    [Fact]
    public async Task Load_TruncatedModel_NamesPathAndReason()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.gguf");
        await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(RepositoryModels.Chat, Token))[..50_000_000], Token);
        try
        {
            var exception = await Assert.ThrowsAsync<LlamaException>(
                () => LlamaChatClient.LoadAsync(new LlamaChatModelOptions { ModelPath = path }, NullLoggerFactory.Instance, Token));

            Assert.Contains(path, exception.Message);
            Assert.Contains("truncated", exception.Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Load_EmbeddingModel_IsRefused()
    {
        var exception = await Assert.ThrowsAsync<LlamaException>(
            () => LlamaChatClient.LoadAsync(new LlamaChatModelOptions { ModelPath = RepositoryModels.Embedding }, NullLoggerFactory.Instance, Token));

        Assert.Contains(RepositoryModels.Embedding, exception.Message);
    }
}
