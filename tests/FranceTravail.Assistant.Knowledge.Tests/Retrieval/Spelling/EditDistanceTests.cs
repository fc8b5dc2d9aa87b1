using FranceTravail.Assistant.Knowledge.Retrieval.Spelling;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Spelling;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("licenci", "licenci", 0)]
    [InlineData("licensi", "licenci", 1)]
    [InlineData("licnci", "licenci", 1)]
    [InlineData("licennci", "licenci", 1)]
    [InlineData("licneci", "licenci", 1)]
    [InlineData("alocassion", "allocation", 3)]
    [InlineData("preavis", "emploi", 3)]
    [InlineData("", "ab", 2)]
    public void Between_TwoWords_IsTheirDistanceUpToTheLimit(string left, string right, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(left, right, limit: 2));
        Assert.Equal(expected, EditDistance.Between(right, left, limit: 2));
    }
}
