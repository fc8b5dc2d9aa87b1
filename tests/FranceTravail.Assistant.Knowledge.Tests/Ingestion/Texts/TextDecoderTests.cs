using System.Text;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Texts;

public sealed class TextDecoderTests
{
    private const string Sentence = "L’allocation d’aide à l’emploi s’élève à 1 330,70 € : c’est « exceptionnel », même à Nîmes où l’été dure.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("windows-1252", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    public void Decode_EncodingsOfFrenchOffices_AreRecognised(string name, bool isGuess)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)];

        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal(Sentence, decoded.Text);
        Assert.Equal(isGuess, decoded.IsGuess);
    }

    [Fact]
    public void Decode_Utf16WithoutMark_IsRecognisedByItsZeros()
    {
        var bytes = new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes("Une ligne de texte français.");

        Assert.Equal("Une ligne de texte français.", TextDecoder.Decode(bytes).Text);
    }

    [Fact]
    public void Decode_DeclaredCharset_WinsOverGuesses()
    {
        var bytes = Encoding.GetEncoding(850).GetBytes("été à Nîmes");

        var decoded = TextDecoder.Decode(bytes, declared: "ibm850");

        Assert.Equal("été à Nîmes", decoded.Text);
        Assert.False(decoded.IsGuess);
    }

    [Fact]
    public void Decode_BrokenUtf8_KeepsTheRestAndMarksTheDamage()
    {
        byte[] bytes = [.. "texte valide puis "u8, 0xFF, 0xFE, 0xC3, (byte)'(', 0xED, 0xA0, 0x80, .. " fin."u8];

        var decoded = TextDecoder.Decode(bytes);

        Assert.StartsWith("texte valide puis ", decoded.Text, StringComparison.Ordinal);
        Assert.EndsWith(" fin.", decoded.Text, StringComparison.Ordinal);
        Assert.Contains('\uFFFD', decoded.Text);
    }
}
