using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.LlamaCpp.Tests;

/// <summary>The default model answers as it was trained to: facts of the extract, greedy, the same each time.</summary>
public sealed class LlamaChatClientTests(ChatModelFixture fixture)
{
    private readonly LlamaChatClient _client = fixture.Client;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Response_QuestionWithItsExtract_EndsByItselfWithUsage()
    {
        var response = await _client.GetResponseAsync(Questions.Ask(0), new ChatOptions { MaxOutputTokens = 200 }, Token);

        Assert.Contains("910", response.Text);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.True(response.Usage!.InputTokenCount > 100);
        Assert.True(response.Usage.OutputTokenCount > 5);
        Assert.Equal(response.Usage.InputTokenCount + response.Usage.OutputTokenCount, response.Usage.TotalTokenCount);
        Assert.True((double)response.AdditionalProperties![LlamaChatOptionNames.PromptMilliseconds]! > 0);
        Assert.True((double)response.AdditionalProperties[LlamaChatOptionNames.GenerationMilliseconds]! > 0);
        Assert.Equal("gemma-3-270m-fr-assistant", response.ModelId);
    }

    [Fact]
    public async Task Streaming_Answer_JoinsToTheWholeResponse()
    {
        var whole = await _client.GetResponseAsync(Questions.Ask(1), cancellationToken: Token);

        var updates = await _client.GetStreamingResponseAsync(Questions.Ask(1), cancellationToken: Token).ToListAsync(Token);

        Assert.Equal(whole.Text, string.Concat(updates.Select(update => update.Text)));
        Assert.True(updates.Count > 2, $"Only {updates.Count} updates.");
        Assert.Single(updates.Select(update => update.ResponseId).Distinct());
        Assert.Equal(ChatFinishReason.Stop, updates[^1].FinishReason);
        Assert.Single(updates[^1].Contents.OfType<UsageContent>());
    }

    [Fact]
    public async Task Response_FourAtTheSameTime_GivesEachTheAnswerThatItGetsAlone()
    {
        var alone = new List<string>();
        for (var i = 0; i < Questions.Count; i++)
            alone.Add((await _client.GetResponseAsync(Questions.Ask(i), cancellationToken: Token)).Text);

        var together = await Task.WhenAll(Enumerable.Range(0, Questions.Count)
            .Select(async i => (await _client.GetResponseAsync(Questions.Ask(i), cancellationToken: Token)).Text));

        Assert.Equal(alone, together);
        Assert.Equal(Questions.Count, together.Distinct().Count());
    }

    [Fact]
    public async Task Response_MoreRequestsThanSequences_AreAllAnswered()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 3 * ChatModelFixture.MaxSequences)
            .Select(i => _client.GetResponseAsync(Questions.Ask(i % Questions.Count), new ChatOptions { MaxOutputTokens = 12 }, Token)));

        Assert.All(answers, answer => Assert.NotEqual("", answer.Text));
    }

    [Fact]
    public async Task Response_LongPromptsThatDoNotFitTogether_AreAllAnswered()
    {
        var filler = string.Concat(Enumerable.Repeat("Le guichet est ouvert chaque matin de la semaine. ", 44));

        var answers = await Task.WhenAll(Enumerable.Range(0, ChatModelFixture.MaxSequences).Select(i => _client.GetResponseAsync(
            Questions.Ask($"Bureau {i}. {filler}", "Quand le guichet est-il ouvert ?"), new ChatOptions { MaxOutputTokens = 20 }, Token)));

        Assert.All(answers, answer => Assert.True(answer.Usage!.InputTokenCount > ChatModelFixture.ContextSize / 4));
        Assert.All(answers, answer => Assert.NotEqual("", answer.Text));
    }

    [Fact]
    public async Task Response_AnswersThatFillTheContext_AreFinishedAllTheSame()
    {
        await using var client = await LlamaChatClient.LoadAsync(
            new LlamaChatModelOptions { ModelPath = RepositoryModels.Chat, ContextSize = 256, MaxSequences = 4, BatchSize = 128, Threads = 1 }, NullLoggerFactory.Instance, Token);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => client.GetResponseAsync([new(ChatRole.User, $"Bonjour {i}")], Questions.NeverEnding, Token)));

        Assert.All(answers, answer => Assert.Equal(ChatFinishReason.Length, answer.FinishReason));
        Assert.All(answers, answer => Assert.Equal(client.ContextSize, answer.Usage!.TotalTokenCount));
    }

    [Fact]
    public async Task Response_InstructionsOfALongConversation_AreSharedOnlyWhileTheyAreWhole()
    {
        var expected = (await _client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token)).Text;
        await using var client = await LlamaChatClient.LoadAsync(
            new LlamaChatModelOptions { ModelPath = RepositoryModels.Chat, ContextSize = 2048, MaxSequences = 1, BatchSize = 256, Threads = 1 }, NullLoggerFactory.Instance, Token);
        var oneToken = new ChatOptions { MaxOutputTokens = 1 };
        var longText = string.Concat(Enumerable.Repeat("Le guichet est ouvert chaque matin de la semaine. ", 60));
        var otherText = string.Concat(Enumerable.Repeat("Un vélo rouge roule vite. ", 40));

        // With two sequences, the third conversation takes the place of the first, then cells that have left the attention
        // window of the second: those of the instructions that the fourth has too.
        await client.GetResponseAsync([new(ChatRole.User, "Bonjour")], oneToken, Token);
        await client.GetResponseAsync(Questions.Ask(longText, "Quand ?"), oneToken, Token);
        await client.GetResponseAsync([new(ChatRole.User, otherText)], oneToken, Token);
        var answer = await client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token);

        Assert.Equal(expected, answer.Text);
        Assert.Equal(0, answer.Usage!.CachedInputTokenCount);
    }

    [Fact]
    public async Task Response_SamePromptAgain_TakesItFromTheCache()
    {
        var messages = Questions.Ask("Le casier 7 est au sous-sol.", "Où est le casier 7 ?");
        var first = await _client.GetResponseAsync(messages, cancellationToken: Token);

        var second = await _client.GetResponseAsync(messages, cancellationToken: Token);

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(second.Usage!.InputTokenCount - 1, second.Usage.CachedInputTokenCount);
    }

    [Fact]
    public async Task Response_SamePromptAgainWithoutCache_ComputesAllOfIt()
    {
        var messages = Questions.Ask("Le casier 8 est au grenier.", "Où est le casier 8 ?");
        var options = new ChatOptions { AdditionalProperties = new() { [LlamaChatOptionNames.IgnoreCache] = true, [LlamaChatOptionNames.ReportFirstTokenOf] = "Le" } };
        var first = await _client.GetResponseAsync(messages, options, Token);
        await _client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token);
        await _client.GetResponseAsync(Questions.Ask(1), cancellationToken: Token);

        var second = await _client.GetResponseAsync(messages, options, Token);

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(0, second.Usage!.CachedInputTokenCount);
        Assert.Equal(Probability(first), Probability(second));

        static double Probability(ChatResponse response) => Assert.IsType<double>(response.AdditionalProperties![LlamaChatOptionNames.FirstTokenProbability]);
    }

    [Fact]
    public async Task Response_ConversationThatGoesOn_ComputesOnlyWhatIsNew()
    {
        var messages = Questions.Ask(2).ToList();
        var first = await _client.GetResponseAsync(messages, cancellationToken: Token);
        messages.AddRange([new(ChatRole.Assistant, first.Text), new(ChatRole.User, "Question : Et le samedi ?")]);

        var second = await _client.GetResponseAsync(messages, cancellationToken: Token);

        Assert.True(second.Usage!.CachedInputTokenCount > first.Usage!.InputTokenCount, $"{second.Usage.CachedInputTokenCount} of {second.Usage.InputTokenCount} tokens were cached.");
    }

    [Fact]
    public async Task Response_MaxOutputTokens_CutsTheAnswer()
    {
        var response = await _client.GetResponseAsync(Questions.Ask(0), new ChatOptions { MaxOutputTokens = 3 }, Token);

        Assert.Equal(3, response.Usage!.OutputTokenCount);
        Assert.Equal(ChatFinishReason.Length, response.FinishReason);
    }

    [Fact]
    public async Task Response_StopSequence_EndsBeforeIt()
    {
        var whole = (await _client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token)).Text;

        var response = await _client.GetResponseAsync(Questions.Ask(0), new ChatOptions { StopSequences = ["910 heures"] }, Token);

        Assert.Equal(whole[..whole.IndexOf("910 heures", StringComparison.Ordinal)], response.Text);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
    }

    [Fact]
    public async Task Response_SameSeed_IsTheSame()
    {
        var options = new ChatOptions { Temperature = 1.5f, TopK = 1000, TopP = 1, Seed = 7, MaxOutputTokens = 30 };

        var first = await _client.GetResponseAsync(Questions.Ask(3), options, Token);
        var second = await _client.GetResponseAsync(Questions.Ask(3), options, Token);
        options.Seed = 8;
        var other = await _client.GetResponseAsync(Questions.Ask(3), options, Token);

        Assert.Equal(first.Text, second.Text);
        Assert.NotEqual(first.Text, other.Text);
    }

    [Fact]
    public async Task Response_FirstTokenReported_HasAProbability()
    {
        var expected = (await _client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token)).Text;

        var likely = await Probability(expected);
        var unlikely = await Probability("zut");

        Assert.InRange(likely, 0.3, 1);
        Assert.InRange(unlikely, 0, 0.01);
    }

    [Fact]
    public async Task Response_FirstTokenSuppressed_BeginsOtherwise()
    {
        var whole = (await _client.GetResponseAsync(Questions.Ask(0), cancellationToken: Token)).Text;
        var options = new ChatOptions { AdditionalProperties = new() { [LlamaChatOptionNames.SuppressFirstTokenOf] = whole } };

        var other = await _client.GetResponseAsync(Questions.Ask(0), options, Token);

        Assert.NotEqual(whole[..3], other.Text[..3]);
    }

    [Fact]
    public async Task Response_TokensForbidden_DoNotOccur()
    {
        var options = new ChatOptions { AdditionalProperties = new() { [LlamaChatOptionNames.LogitBias] = Forbidden("910", "9", " 9", "1") } };

        var response = await _client.GetResponseAsync(Questions.Ask(0), options, Token);

        Assert.DoesNotContain("9", response.Text);
    }

    [Fact]
    public async Task Response_PromptTooLong_NamesBothSizes()
    {
        var messages = Questions.Ask(string.Concat(Enumerable.Repeat("encore et encore ", 1500)), "Quoi ?");

        var exception = await Assert.ThrowsAsync<PromptTooLongException>(() => _client.GetResponseAsync(messages, cancellationToken: Token));

        Assert.True(exception.PromptTokens > ChatModelFixture.ContextSize);
        Assert.Equal(ChatModelFixture.ContextSize - 1, exception.AvailableTokens);
        Assert.Contains($"{exception.PromptTokens}", exception.Message);
    }

    [Fact]
    public void CountTokens_MarksAsText_CountsThemAsText()
    {
        Assert.Equal(0, _client.CountTokens(""));
        Assert.True(_client.CountTokens("<start_of_turn>") > 1);
    }

    [Fact]
    public void GetService_OwnType_GivesTheClient()
    {
        Assert.Same(_client, _client.GetService(typeof(LlamaChatClient)));
        Assert.Same(_client, _client.GetService(typeof(IChatClient)));
        Assert.Equal("llama.cpp", ((ChatClientMetadata)_client.GetService(typeof(ChatClientMetadata))!).ProviderName);
        Assert.Null(_client.GetService(typeof(LlamaChatClient), "key"));
        Assert.Null(_client.GetService(typeof(string)));
    }

    private async Task<double> Probability(string beginning)
    {
        var options = new ChatOptions { MaxOutputTokens = 1, AdditionalProperties = new() { [LlamaChatOptionNames.ReportFirstTokenOf] = beginning } };
        var response = await _client.GetResponseAsync(Questions.Ask(0), options, Token);

        return (double)response.AdditionalProperties![LlamaChatOptionNames.FirstTokenProbability]!;
    }

    private Dictionary<string, float> Forbidden(params string[] texts) =>
        texts.Where(text => _client.CountTokens(text) == 1).ToDictionary(text => text, _ => float.NegativeInfinity);
}
