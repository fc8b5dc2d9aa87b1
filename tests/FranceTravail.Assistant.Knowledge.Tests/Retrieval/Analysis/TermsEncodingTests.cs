using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Analysis;

public sealed class TermsEncodingTests
{
    [Fact]
    public void Decode_OfWhatWasEncoded_GivesItBack()
    {
        var terms = PassageTerms.Of("L'allocation", "Montant › Plafond", "1 330,70 € selon l'art. 9 §2 ; l'allocataire, l'allocation");

        var encoded = TermsEncoding.Encode(terms);

        Assert.Equal(terms.OrderBy(pair => pair.Key, StringComparer.Ordinal), TermsEncoding.Decode(encoded).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.True(TermsEncoding.IsCurrent(encoded));
    }

    [Fact]
    public void Encode_OfNeighbours_SharesTheirBeginning()
    {
        var terms = new Dictionary<string, int> { ["indemnisation"] = 1, ["indemnis"] = 300, ["indemnisable"] = 2 };

        var encoded = TermsEncoding.Encode(terms);

        Assert.Equal(terms.Count, TermsEncoding.Decode(encoded).Count);
        Assert.Equal(300, TermsEncoding.Decode(encoded)["indemnis"]);
        Assert.True(encoded.Length < 35, $"{encoded.Length} bytes");
    }

    [Fact]
    public void IsCurrent_OfAnotherAnalyser_IsFalse()
    {
        var encoded = TermsEncoding.Encode(new Dictionary<string, int> { ["mot"] = 1 });
        encoded[1] = FrenchAnalyzer.Version + 1;

        Assert.False(TermsEncoding.IsCurrent(encoded));
    }

    [Fact]
    public void IsCurrent_OfNothing_IsFalse()
    {
        Assert.False(TermsEncoding.IsCurrent([]));
    }
}
