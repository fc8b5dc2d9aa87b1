using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Lexicon;

public sealed class PhraseListTests
{
    [Theory]
    [InlineData("a, b b ,c", "a", "b b", "c")]
    [InlineData(" , a,, ", "a")]
    [InlineData("DDETS, « emploi, travail »", "DDETS", "emploi, travail")]
    [InlineData("«a, b»,\"c, d\" , “e, f”", "a, b", "c, d", "e, f")]
    [InlineData("« a »", "a")]
    [InlineData("\u00ab\u00a0a, b\u202f\u00bb", "a, b")]
    [InlineData("« a, b", "« a", "b")]
    [InlineData("le « a, b » c, d", "le « a", "b » c", "d")]
    [InlineData("« a » b, c", "« a » b", "c")]
    public void Split_Quoted_KeepsItsCommas(string list, params string[] expected) => Assert.Equal(expected, PhraseList.Split(list));

    [Theory]
    [InlineData("a", "b, c", "d")]
    [InlineData("a, b")]
    public void Join_ReadAgain_IsTheSame(params string[] phrases) => Assert.Equal(phrases, PhraseList.Split(PhraseList.Join(phrases)));
}
