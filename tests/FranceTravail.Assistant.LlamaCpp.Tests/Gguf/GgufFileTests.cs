using System.Text;
using FranceTravail.Assistant.LlamaCpp.Gguf;
using FranceTravail.Assistant.LlamaCpp.Interop;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.LlamaCpp.Tests.Gguf;

public sealed class GgufFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.gguf");

    public GgufFileTests() => NativeRuntime.EnsureStarted(NullLoggerFactory.Instance);

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("gemma-3-270m-fr-assistant.gguf", "gemma3")]
    [InlineData("multilingual-e5-small-fr-en.Q4_0.gguf", "bert")]
    public void Check_ModelOfTheRepository_IsAccepted(string name, string architecture)
    {
        var file = GgufFile.Check(Path.Combine(Path.GetDirectoryName(RepositoryModels.Chat)!, name));

        Assert.Equal(architecture, file.Architecture);
    }

    [Fact]
    public void Check_MissingFile_NamesIt()
    {
        var exception = Assert.Throws<LlamaException>(() => GgufFile.Check(_path));

        Assert.Contains(_path, exception.Message);
        Assert.Equal(_path, exception.ModelPath);
    }

    [Theory]
    [InlineData("Ceci n'est pas un modèle.", "not a GGUF file")]
    [InlineData("GG", "ends inside its header")]
    [InlineData("", "ends inside its header")]
    [InlineData("GGUF\u0007\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "GGUF version is 7")]
    public void Check_OtherContent_IsRefusedWithItsReason(string content, string reason)
    {
        File.WriteAllText(_path, content, new UTF8Encoding(false));

        var exception = Assert.Throws<LlamaException>(() => GgufFile.Check(_path));

        Assert.Contains(reason, exception.Message);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(300_000)]
    [InlineData(1_000_000)]
    [InlineData(20_453_407)]
    public void Check_TruncatedModel_IsRefused(int length)
    {
        File.WriteAllBytes(_path, ModelBytes()[..length]);

        var exception = Assert.Throws<LlamaException>(() => GgufFile.Check(_path));

        Assert.Contains(_path, exception.Message);
    }

    [Fact]
    public void Check_AnyByteOfTheHeaderChanged_NeverThrowsAnythingElse()
    {
        var header = ModelBytes()[..4096];
        var random = new Random(20261124);
        for (var i = 0; i < 500; i++)
        {
            var changed = (byte[])header.Clone();
            for (var change = 0; change < 4; change++)
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(_path, changed);

            Assert.Throws<LlamaException>(() => GgufFile.Check(_path));
        }
    }

    [Fact]
    public void Check_HugeAnnouncedCounts_AreRefusedAtOnce()
    {
        using (var writer = new BinaryWriter(File.Create(_path)))
        {
            writer.Write("GGUF"u8);
            writer.Write(3u);
            writer.Write(ulong.MaxValue);
            writer.Write(1UL);
            writer.Write((ulong)"values".Length);
            writer.Write("values"u8);
            writer.Write(9u);
            writer.Write(4u);
            writer.Write(ulong.MaxValue / 4);
        }

        var exception = Assert.Throws<LlamaException>(() => GgufFile.Check(_path));

        Assert.Contains("more values than the file holds", exception.Message);
    }

    private static byte[] ModelBytes() => File.ReadAllBytes(RepositoryModels.Embedding);
}
