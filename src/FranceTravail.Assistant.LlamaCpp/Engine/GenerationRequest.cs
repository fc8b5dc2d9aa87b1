using System.Threading.Channels;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>One answer to write: what enters the engine's queue, and the channel by which the answer leaves.</summary>
internal sealed class GenerationRequest(CancellationToken cancellationToken)
{
    private readonly Channel<GenerationChunk> _output = Channel.CreateUnbounded<GenerationChunk>(
        new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });

    public required int[] Prompt { get; init; }

    public required SamplingSettings Sampling { get; init; }

    public IReadOnlyList<string> StopTexts { get; init; } = [];

    /// <summary>True: what finished answers left in the cache is forgotten before this one begins.</summary>
    public bool IgnoresCache { get; init; }

    /// <summary>Null: until the context is full.</summary>
    public int? MaxOutputTokens { get; init; }

    public long QueuedAt { get; } = System.Diagnostics.Stopwatch.GetTimestamp();

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public ChannelReader<GenerationChunk> Answer => _output.Reader;

    public void Write(string text) => _output.Writer.TryWrite(new GenerationChunk(text, null));

    public void Complete(GenerationOutcome outcome)
    {
        _output.Writer.TryWrite(new GenerationChunk("", outcome));
        _output.Writer.TryComplete();
    }

    public void Fail(Exception exception) => _output.Writer.TryComplete(exception);

    public void Cancel() => Fail(new OperationCanceledException(CancellationToken));
}
