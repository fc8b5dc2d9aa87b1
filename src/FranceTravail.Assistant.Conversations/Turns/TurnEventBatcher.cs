using System.Threading.Channels;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>
/// Gathers the events of a running turn into small batches, one transaction each, with neighbouring pieces of text joined.
/// </summary>
internal sealed class TurnEventBatcher(TurnJournal journal, TimeProvider time)
{
    /// <summary>20 batches a second: as often as the page renders, and far less often than tokens come.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Copies every event of the source to the journal. Ends when the source ends; throws what it throws, after storing what came before.</summary>
    public async Task CopyAsync(IAsyncEnumerable<TurnEvent> source, CancellationToken cancellationToken)
    {
        var channel = Channel.CreateUnbounded<TurnEvent>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var reading = ReadAsync(source, channel.Writer, cancellationToken);

        // Not cancelled: what the source gave before it was stopped is stored.
        while (await channel.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var batch = new List<TurnEvent>();
            while (channel.Reader.TryRead(out var turnEvent)) batch.Add(turnEvent);

            await journal.AppendAsync(TurnEvents.JoinText(batch), CancellationToken.None);
            if (!channel.Reader.Completion.IsCompleted)
                await Task.WhenAny(Task.Delay(Interval, time, CancellationToken.None), channel.Reader.Completion);
        }

        await reading;
    }

    private static async Task ReadAsync(IAsyncEnumerable<TurnEvent> source, ChannelWriter<TurnEvent> writer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var turnEvent in source.WithCancellation(cancellationToken))
                await writer.WriteAsync(turnEvent, CancellationToken.None);
        }
        finally
        {
            writer.Complete();
        }
    }
}
