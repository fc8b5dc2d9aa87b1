namespace FranceTravail.Assistant.LlamaCpp.Tests;

public sealed class LlamaChatModelOptionsTests
{
    private static readonly LlamaChatModelOptions Valid = new() { ModelPath = "modele.gguf" };

    public static TheoryData<LlamaChatModelOptions> Invalid =>
    [
        Valid with { ModelPath = " " },
        Valid with { Template = (ChatTemplate)17 },
        Valid with { ContextSize = 255 },
        Valid with { ContextSize = int.MaxValue },
        Valid with { MaxSequences = 0 },
        Valid with { MaxSequences = 129 },
        Valid with { BatchSize = 8 },
        Valid with { BatchSize = 8193 },
        Valid with { Threads = -1 },
        Valid with { Threads = 513 },
        Valid with { GpuLayers = -2 },
        Valid with { QueueCapacity = 0 },
    ];

    [Fact]
    public void Validate_Defaults_Pass() => Valid.Validate();

    [Theory]
    [MemberData(nameof(Invalid), DisableDiscoveryEnumeration = true)]
    public void Validate_ValueOutOfRange_IsRefused(LlamaChatModelOptions options) =>
        Assert.ThrowsAny<ArgumentException>(options.Validate);
}
