using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Equity;

public sealed class AgreementKeyTests
{
    [Theory]
    [InlineData("inscrit", "inscrite")]
    [InlineData("convoqués", "convoquées")]
    [InlineData("reçu", "reçue")]
    [InlineData("présent", "présente")]
    [InlineData("conseiller", "conseillère")]
    [InlineData("directeur", "directrice")]
    [InlineData("employeur", "employeuse")]
    [InlineData("citoyen", "citoyenne")]
    [InlineData("Il", "Elle")]
    [InlineData("le", "la")]
    public void Key_OfBothGenders_IsTheSame(string masculine, string feminine)
    {
        Assert.Equal(AgreementKey.Of(masculine), AgreementKey.Of(feminine));
    }

    [Theory]
    [InlineData("devez", "pouvez")]
    [InlineData("avant", "après")]
    [InlineData("pas", "plus")]
    [InlineData("votre", "notre")]
    [InlineData("le", "les")]
    public void Key_OfOtherWords_IsNot(string one, string other)
    {
        Assert.NotEqual(AgreementKey.Of(one), AgreementKey.Of(other));
    }
}
