using System.IO.Pipelines;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Qdrant.Tests.Http;

public sealed class IdleLimitTests
{
    [Fact]
    public async Task Copy_OfASourceThatStops_IsGivenUp()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(new byte[] { 1, 2, 3 }, TestContext.Current.CancellationToken);
        using var idle = new IdleLimit(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        using var copied = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => idle.CopyAsync(pipe.Reader.AsStream(), copied, null).WaitAsync(TestDeadline.Token()));

        Assert.Equal([1, 2, 3], copied.ToArray());
        Assert.False(TestContext.Current.CancellationToken.IsCancellationRequested);
    }
}
