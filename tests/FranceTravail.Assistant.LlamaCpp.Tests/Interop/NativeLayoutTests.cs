using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FranceTravail.Assistant.LlamaCpp.Interop;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.LlamaCpp.Tests.Interop;

public sealed unsafe class NativeLayoutTests
{
    public NativeLayoutTests() => NativeRuntime.EnsureStarted(NullLoggerFactory.Instance);

    [Fact]
    public void Library_Loaded_IsTheBoundRelease()
    {
        var version = Marshal.PtrToStringUTF8(LlamaNative.llama_version());

        Assert.StartsWith("0.5.0", version);
    }

    [Fact]
    public void Structs_Bound_HaveTheSizesOfTheHeader()
    {
        Assert.Equal(80, Unsafe.SizeOf<LlamaModelParams>());
        Assert.Equal(160, Unsafe.SizeOf<LlamaContextParams>());
        Assert.Equal(56, Unsafe.SizeOf<LlamaBatch>());
        Assert.Equal(528, Unsafe.SizeOf<GgmlThreadpoolParams>());
    }

    [Fact]
    public void ModelParams_Default_HaveTheValuesOfTheSource()
    {
        var actual = LlamaNative.llama_model_default_params();

        var expected = new LlamaModelParams { GpuLayers = -1, SplitMode = 1, LoadMode = -1, LazyMode = 1, UseExtraBufferTypes = 1 };
        Assert.Equal(Bytes(expected, 36..40, 78..80), Bytes(actual, 36..40, 78..80));
    }

    [Fact]
    public void ContextParams_Default_HaveTheValuesOfTheSource()
    {
        var actual = LlamaNative.llama_context_default_params();

        var expected = new LlamaContextParams
        {
            ContextSize = 512,
            BatchSize = 2048,
            MicroBatchSize = 512,
            MaxSequences = 1,
            MaxOutputsPerSequence = 1,
            Threads = 4,
            ThreadsBatch = 4,
            RopeScalingType = -1,
            PoolingType = -1,
            AttentionType = -1,
            FlashAttentionType = -1,
            YarnExtFactor = -1,
            YarnAttnFactor = -1,
            YarnBetaFast = -1,
            YarnBetaSlow = -1,
            DefragThreshold = -1,
            TypeK = 1,
            TypeV = 1,
            OffloadKqv = 1,
            NoPerf = 1,
            OpOffload = 1,
            SwaFull = 1,
        };
        Assert.Equal(Bytes(expected, 134..136), Bytes(actual, 134..136));
    }

    [Fact]
    public void ThreadpoolParams_Default_HaveTheValuesOfTheSource()
    {
        var actual = GgmlNative.ggml_threadpool_params_default(3);

        var expected = new GgmlThreadpoolParams { Threads = 3, Poll = 50 };
        Assert.Equal(Bytes(expected, 526..528), Bytes(actual, 526..528));
    }

    [Fact]
    public void Batch_Initialised_TakesWhatIsAdded()
    {
        var batch = LlamaNative.llama_batch_init(4, 0, 1);
        try
        {
            Assert.Equal(0, batch.TokenCount);
            Assert.True(batch.Embedding is null);
            Assert.False(batch.Token is null || batch.Position is null || batch.SequenceIds is null || batch.Logits is null);
            // llama_batch_init ends the list of sequence ids with a null pointer.
            Assert.True(batch.SequenceIds[4] is null);
        }
        finally
        {
            LlamaNative.llama_batch_free(batch);
        }
    }

    // What C leaves between and after the fields is whatever was in memory.
    private static byte[] Bytes<T>(T value, params Range[] padding)
        where T : unmanaged
    {
        var bytes = new Span<byte>(&value, sizeof(T));
        foreach (var range in padding)
            bytes[range].Clear();

        return bytes.ToArray();
    }
}
