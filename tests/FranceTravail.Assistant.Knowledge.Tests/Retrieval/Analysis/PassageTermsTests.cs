using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Analysis;

public sealed class PassageTermsTests
{
    [Fact]
    public void Of_ShortTitle_WeighsEachOfItsTermsMore()
    {
        var inShort = PassageTerms.Of("Démission", string.Empty, "préavis");
        var inLong = PassageTerms.Of("Démission du salarié à domicile employé par un particulier", string.Empty, "préavis");

        Assert.True(inShort["demision"] > inLong["demision"]);
        Assert.Equal(1, inLong["preavi"]);
    }

    [Fact]
    public void Of_HeadingAndText_CountOnceEach()
    {
        Assert.Equal(2, PassageTerms.Of(string.Empty, "Préavis", "Le préavis")["preavi"]);
    }
}
