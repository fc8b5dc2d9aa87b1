using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval;

public sealed class VectorEncodingTests
{
    [Fact]
    public void Encode_WritesLittleEndianFloats()
    {
        Assert.Equal([0x00, 0x00, 0x80, 0x3F, 0x00, 0x00, 0x00, 0xC0], VectorEncoding.Encode([1f, -2f]));
    }

    [Fact]
    public void Decode_OfWhatWasEncoded_GivesItBack()
    {
        float[] vector = [0.25f, -1e-7f, float.MaxValue];

        Assert.Equal(vector, VectorEncoding.Decode(VectorEncoding.Encode(vector)).ToArray());
    }

    [Fact]
    public void Decode_OfDamagedBytes_IsRefused()
    {
        Assert.Throws<InvalidDataException>(() => VectorEncoding.Decode([1, 2, 3]).ToArray());
    }
}
