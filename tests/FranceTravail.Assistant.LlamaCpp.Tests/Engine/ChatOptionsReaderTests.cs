using FranceTravail.Assistant.LlamaCpp.Engine;
using FranceTravail.Assistant.LlamaCpp.Models;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.LlamaCpp.Tests.Engine;

public sealed class ChatOptionsReaderTests
{
    private readonly LlamaModel _model = RepositoryModels.LoadedChat;
    private readonly ChatOptionsReader _reader;

    public ChatOptionsReaderTests() => _reader = new ChatOptionsReader(_model.Vocabulary);

    [Fact]
    public void ReadSampling_NoOptions_IsGreedy() => Assert.Equal(0, _reader.ReadSampling(null).Temperature);

    [Fact]
    public void ReadSampling_Everything_IsTakenOver()
    {
        var settings = _reader.ReadSampling(new ChatOptions { Temperature = 0.7f, TopK = 20, TopP = 0.9f, Seed = 42, FrequencyPenalty = 0.5f, PresencePenalty = 1 });

        Assert.Equal(0.7f, settings.Temperature);
        Assert.Equal(20, settings.TopK);
        Assert.Equal(0.9f, settings.TopP);
        Assert.Equal(42u, settings.Seed);
        Assert.Equal(0.5f, settings.FrequencyPenalty);
        Assert.Equal(1, settings.PresencePenalty);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(uint.MaxValue)]
    [InlineData(long.MinValue)]
    public void ReadSampling_AnySeed_IsNeverTheOneThatMeansRandom(long seed) =>
        Assert.NotEqual(uint.MaxValue, _reader.ReadSampling(new ChatOptions { Seed = seed }).Seed);

    [Fact]
    public void ReadSampling_NumbersOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _reader.ReadSampling(new ChatOptions { Temperature = -0.1f }));
        Assert.Throws<ArgumentOutOfRangeException>(() => _reader.ReadSampling(new ChatOptions { Temperature = float.NaN }));
        Assert.Throws<ArgumentOutOfRangeException>(() => _reader.ReadSampling(new ChatOptions { TopK = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => _reader.ReadSampling(new ChatOptions { TopP = 1.5f }));
        Assert.Throws<ArgumentOutOfRangeException>(() => _reader.ReadSampling(new ChatOptions { FrequencyPenalty = float.PositiveInfinity }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChatOptionsReader.ReadMaxOutputTokens(new ChatOptions { MaxOutputTokens = 0 }));
    }

    [Fact]
    public void ReadSampling_UnsupportedWishes_AreRefused()
    {
        Assert.Throws<NotSupportedException>(() => _reader.ReadSampling(new ChatOptions { ResponseFormat = ChatResponseFormat.Json }));
        Assert.Throws<NotSupportedException>(() => _reader.ReadSampling(new ChatOptions { Tools = [AIFunctionFactory.Create(() => 1)] }));
    }

    [Fact]
    public void ReadSampling_LogitBiasByText_IsThatOfItsToken()
    {
        var token = Assert.Single(_model.Vocabulary.TokenizeContent("Je"));

        var settings = _reader.ReadSampling(With(LlamaChatOptionNames.LogitBias, new Dictionary<string, float> { ["Je"] = -2 }));

        Assert.Equal(-2, settings.LogitBias[token]);
    }

    [Fact]
    public void ReadSampling_WrongLogitBias_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _reader.ReadSampling(With(LlamaChatOptionNames.LogitBias, new Dictionary<int, float> { [36_864] = 1 })));
        Assert.Throws<ArgumentOutOfRangeException>(() => _reader.ReadSampling(With(LlamaChatOptionNames.LogitBias, new Dictionary<int, float> { [1] = float.NaN })));
        Assert.Throws<ArgumentException>(() => _reader.ReadSampling(With(LlamaChatOptionNames.LogitBias, new Dictionary<string, float> { ["Je ne trouve pas"] = 1 })));
        Assert.Throws<ArgumentException>(() => _reader.ReadSampling(With(LlamaChatOptionNames.LogitBias, "Je")));
    }

    private static ChatOptions With(string name, object value) =>
        new() { AdditionalProperties = new AdditionalPropertiesDictionary { [name] = value } };
}
