using FranceTravail.Assistant.Web.Features.Sources;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources;

public sealed class PassageWindowTests
{
    [Fact]
    public void Document_Short_IsShownWhole()
    {
        var window = PassageWindow.Around("Avant. Le passage. Après.", 7, 18);

        Assert.Equal(new PassageWindow("Avant. ", "Le passage.", " Après.", IsCutBefore: false, IsCutAfter: false), window);
    }

    [Fact]
    public void Document_Long_IsCutAtLinesAroundThePassage()
    {
        var lines = string.Concat(Enumerable.Range(0, 2000).Select(number => $"Ligne numéro {number} du document.\n"));
        var start = lines.IndexOf("Ligne numéro 1000 ", StringComparison.Ordinal);

        var window = PassageWindow.Around(lines, start, start + 10);

        Assert.True(window is { IsCutBefore: true, IsCutAfter: true });
        Assert.StartsWith("Ligne", window.Before, StringComparison.Ordinal);
        Assert.EndsWith("document.", window.After, StringComparison.Ordinal);
        Assert.InRange(window.Before.Length, PassageWindow.Margin - 100, PassageWindow.Margin);
        Assert.InRange(window.After.Length, PassageWindow.Margin - 100, PassageWindow.Margin);
    }

    [Fact]
    public void Document_WithoutLines_IsNotCutInsideACharacter()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 6000));

        var window = PassageWindow.Around(text, 6000, 6002);

        Assert.True(char.IsHighSurrogate(window.Before[0]));
        Assert.True(char.IsLowSurrogate(window.After[^1]));
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(2, 99)]
    [InlineData(50, 60)]
    [InlineData(4, 2)]
    public void Offsets_OutsideTheText_AreBroughtBack(int start, int end)
    {
        var window = PassageWindow.Around("0123456789", start, end);

        Assert.Equal("0123456789", window.Before + window.Passage + window.After);
    }
}
