using System.Diagnostics;
using System.Text;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Texts;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("1\u202F330,70\u00A0€", "1 330,70 €")]
    [InlineData("  deux   espaces\t\tet  bords ", "deux espaces et bords")]
    [InlineData("cou\u00ADpure", "coupure")]
    [InlineData("œuvre à l’État", "œuvre à l’État")]
    public void Normalize_Text_IsComposedAndSpacedPlainly(string text, string expected)
    {
        var normalizer = new TextNormalizer();

        Assert.Equal(expected, normalizer.Normalize(text, keepLines: true));
        Assert.Empty(normalizer.Warnings());
    }

    [Theory]
    [InlineData(true, "a\nb\nc")]
    [InlineData(false, "a b c")]
    public void Normalize_LineEnds_AreKeptOnRequest(bool keepLines, string expected)
    {
        Assert.Equal(expected, new TextNormalizer().Normalize("a \r\n\r\n b\u2028c\r", keepLines));
    }

    [Theory]
    [InlineData("Plafond\u200B\u2060 ASS", "Plafond ASS", "2 caractères de largeur nulle")]
    [InlineData("\u202E€ 99,99\u202C", "€ 99,99", "2 caractères qui changent le sens")]
    [InlineData("net\U000E0069\U000E0067\U000E006E", "net", "3 étiquettes invisibles")]
    public void Normalize_InvisibleOrBrokenCharacters_AreReportedWithTheirNumber(string text, string expected, string warning)
    {
        var normalizer = new TextNormalizer();

        Assert.Equal(expected, normalizer.Normalize(text, keepLines: true));
        Assert.Contains(warning, Assert.Single(normalizer.Warnings()), StringComparison.Ordinal);
    }

    [Fact]
    public void Normalize_LoneSurrogates_AreReplacedAndReported()
    {
        var normalizer = new TextNormalizer();

        // Attributes cannot hold them.
        Assert.Equal("v\uFFFDx\uFFFD", normalizer.Normalize("v\uD800x\uDC00", keepLines: true));
        Assert.Contains("2 caractères illisibles", Assert.Single(normalizer.Warnings()), StringComparison.Ordinal);
    }

    [Fact]
    public void Normalize_EmojiAndRareLetters_AreKept()
    {
        Assert.Equal("Signé 😀 𝐀 中", new TextNormalizer().Normalize("Signé 😀\uFE0F 𝐀 中", keepLines: true));
    }

    [Fact]
    public void Normalize_MillionOfCombiningMarks_IsCutAndStaysFast()
    {
        var text = "e" + string.Concat(Enumerable.Repeat("\u0323\u0301", 500_000)) + " fin";
        var watch = Stopwatch.StartNew();

        var normalized = new TextNormalizer().Normalize(text, keepLines: true);

        Assert.InRange(normalized.Length, 5, 20);
        Assert.EndsWith(" fin", normalized, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Normalize_Twice_ChangesNothing()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var builder = new StringBuilder();
            for (var i = 0; i < 50; i++) builder.Append((char)random.Next(char.MaxValue + 1));
            var once = new TextNormalizer().Normalize(builder.ToString(), keepLines: true);

            Assert.Equal(once, new TextNormalizer().Normalize(once, keepLines: true));
            Assert.True(once.IsNormalized(NormalizationForm.FormC));
        }
    }
}
