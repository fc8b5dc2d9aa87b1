using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.LlamaCpp;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Web.Models;

/// <summary>Says the hints of conversations and of imports in the words of the engine of this machine.</summary>
internal static class EngineHints
{
    public static ChatOptions? Translate(ChatOptions? options)
    {
        if (options?.AdditionalProperties is not { Count: > 0 } hints) return options;

        var translated = options.Clone();
        translated.AdditionalProperties = [];
        if (hints.TryGetValue(GenerationHints.AvoidedOpening, out var opening)) translated.AdditionalProperties[LlamaChatOptionNames.SuppressFirstTokenOf] = opening;
        if (hints.TryGetValue(GenerationHints.Repeatable, out var isRepeatable)) translated.AdditionalProperties[LlamaChatOptionNames.IgnoreCache] = isRepeatable;
        return translated;
    }

    public static EmbeddingGenerationOptions? Translate(EmbeddingGenerationOptions? options)
    {
        if (options?.AdditionalProperties?.TryGetValue(EmbeddingHints.Background, out var isBackground) != true) return options;

        var translated = options!.Clone();
        translated.AdditionalProperties = new AdditionalPropertiesDictionary { [LlamaEmbeddingOptionNames.Background] = isBackground };
        return translated;
    }
}
