namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>How a chat model is loaded.</summary>
public sealed record LlamaChatModelOptions
{
    internal const int MostSequences = 128;

    /// <summary>Path of the GGUF file.</summary>
    public required string ModelPath { get; init; }

    /// <summary>The form of conversations that the model was trained on.</summary>
    public ChatTemplate Template { get; init; } = ChatTemplate.Gemma;

    /// <summary>Tokens that all running conversations share, kept prompts included. At least 256; default 8,192.</summary>
    public int ContextSize { get; init; } = 8192;

    /// <summary>Answers that are written at the same time, the others wait. 1 to 128; default 8.</summary>
    public int MaxSequences { get; init; } = 8;

    /// <summary>Most tokens that are computed in one round. More than <see cref="MaxSequences"/>; default 512.</summary>
    public int BatchSize { get; init; } = 512;

    /// <summary>Threads that compute; 0, the default, means one for each physical core.</summary>
    public int Threads { get; init; }

    /// <summary>Layers computed on a GPU when the library was built for one; −1 means all, 0, the default, none.</summary>
    public int GpuLayers { get; init; }

    /// <summary>Requests that wait before a further one has to wait for room in the queue. Default 256.</summary>
    public int QueueCapacity { get; init; } = 256;

    /// <exception cref="ArgumentException">A value is out of its range; the message says which one.</exception>
    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ModelPath);
        if (!Enum.IsDefined(Template))
            throw new ArgumentOutOfRangeException(nameof(Template), Template, "Unknown chat template.");

        ArgumentOutOfRangeException.ThrowIfLessThan(ContextSize, 256);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ContextSize, 1 << 22);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSequences, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxSequences, MostSequences);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(BatchSize, MaxSequences);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(BatchSize, ContextSize);
        ArgumentOutOfRangeException.ThrowIfNegative(Threads);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Threads, 512);
        ArgumentOutOfRangeException.ThrowIfLessThan(GpuLayers, -1);
        ArgumentOutOfRangeException.ThrowIfLessThan(QueueCapacity, 1);
    }
}
