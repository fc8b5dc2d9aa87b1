using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>The updates of one answer in the types of Microsoft.Extensions.AI.</summary>
internal sealed class ResponseUpdates(string? modelId)
{
    private readonly string _responseId = Guid.NewGuid().ToString("N");

    public ChatResponseUpdate Text(string text) => Complete(new ChatResponseUpdate(ChatRole.Assistant, text));

    /// <summary>Has usage, finish reason and timings, and no text.</summary>
    public ChatResponseUpdate Last(GenerationOutcome outcome)
    {
        var usage = new UsageDetails
        {
            InputTokenCount = outcome.PromptTokens,
            CachedInputTokenCount = outcome.CachedTokens,
            OutputTokenCount = outcome.OutputTokens,
            TotalTokenCount = outcome.PromptTokens + outcome.OutputTokens,
        };
        var update = Complete(new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(usage)]));
        update.FinishReason = outcome.IsComplete ? ChatFinishReason.Stop : ChatFinishReason.Length;
        update.AdditionalProperties = new AdditionalPropertiesDictionary
        {
            [LlamaChatOptionNames.QueueMilliseconds] = outcome.QueueTime.TotalMilliseconds,
            [LlamaChatOptionNames.PromptMilliseconds] = outcome.PromptTime.TotalMilliseconds,
            [LlamaChatOptionNames.GenerationMilliseconds] = outcome.GenerationTime.TotalMilliseconds,
        };
        if (outcome.FirstTokenProbability is { } probability)
            update.AdditionalProperties[LlamaChatOptionNames.FirstTokenProbability] = probability;

        return update;
    }

    private ChatResponseUpdate Complete(ChatResponseUpdate update)
    {
        update.ResponseId = _responseId;
        update.MessageId = _responseId;
        update.ModelId = modelId;

        return update;
    }
}
