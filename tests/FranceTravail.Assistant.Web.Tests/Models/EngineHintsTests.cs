using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.LlamaCpp;
using FranceTravail.Assistant.Web.Models;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Web.Tests.Models;

public sealed class EngineHintsTests
{
    [Fact]
    public void Translate_EachHint_IsSaidInTheWordsOfTheEngine()
    {
        var options = new ChatOptions { Temperature = 0, AdditionalProperties = new() { [GenerationHints.AvoidedOpening] = "Non.", [GenerationHints.Repeatable] = true } };

        var translated = EngineHints.Translate(options)!;

        Assert.Equal(0, translated.Temperature);
        Assert.Equal("Non.", translated.AdditionalProperties![LlamaChatOptionNames.SuppressFirstTokenOf]);
        Assert.Equal(true, translated.AdditionalProperties[LlamaChatOptionNames.IgnoreCache]);
        Assert.DoesNotContain(GenerationHints.Repeatable, translated.AdditionalProperties.Keys);
    }

    [Fact]
    public void Translate_NoHint_IsTheSame()
    {
        var options = new ChatOptions { Temperature = 0.5f };

        Assert.Same(options, EngineHints.Translate(options));
    }
}
