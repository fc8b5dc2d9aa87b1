using System.Globalization;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Layout;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Tests.Layout;

public sealed class ThemeContrastTests
{
    private static readonly string Css = File.ReadAllText(RepositoryFiles.Path("src/FranceTravail.Assistant.Web/wwwroot/app.css"));

    public static TheoryData<string, string, string> TextPairs
    {
        get
        {
            var pairs = new TheoryData<string, string, string>();
            foreach (var theme in new[] { "light", "dark" })
            {
                foreach (var ground in new[] { "ground", "surface", "sunken", "primary-soft", "mark" }) pairs.Add(theme, "ink", ground);
                foreach (var ground in new[] { "ground", "surface", "sunken" })
                {
                    pairs.Add(theme, "ink-soft", ground);
                    pairs.Add(theme, "primary", ground);
                }

                pairs.Add(theme, "primary-ink", "primary");
                pairs.Add(theme, "primary-ink", "primary-deep");
                pairs.Add(theme, "primary-deep", "primary-soft");
                pairs.Add(theme, "warning", "warning-soft");
                pairs.Add(theme, "warning", "surface");
                pairs.Add(theme, "error", "error-soft");
                pairs.Add(theme, "success", "surface");
            }

            return pairs;
        }
    }

    // WCAG 2.2, 1.4.3: 4.5 to 1 for text.
    [Theory]
    [MemberData(nameof(TextPairs))]
    public void Text_OnItsGround_IsReadable(string theme, string text, string ground)
    {
        var contrast = Contrast(Token(theme, text), Token(theme, ground));

        Assert.True(contrast >= 4.5, $"{text} on {ground} ({theme}): {contrast:0.00}");
    }

    // WCAG 2.2, 1.4.11: 3 to 1 for the edge of a field.
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Edge_OfAField_IsVisible(string theme)
    {
        var contrast = Contrast(Token(theme, "line-strong"), Token(theme, "ground"));

        Assert.True(contrast >= 3, $"{theme}: {contrast:0.00}");
    }

    [Fact]
    public void MudBlazorPalettes_HaveTheColoursOfTheStyleSheet()
    {
        AssertSame("light", AssistantTheme.Theme.PaletteLight);
        AssertSame("dark", AssistantTheme.Theme.PaletteDark);
    }

    private static void AssertSame(string theme, Palette palette)
    {
        Assert.Equal(Token(theme, "primary"), Hex(palette.Primary));
        Assert.Equal(Token(theme, "primary-ink"), Hex(palette.PrimaryContrastText));
        Assert.Equal(Token(theme, "ground"), Hex(palette.Background));
        Assert.Equal(Token(theme, "surface"), Hex(palette.Surface));
        Assert.Equal(Token(theme, "ink"), Hex(palette.TextPrimary));
        Assert.Equal(Token(theme, "ink-soft"), Hex(palette.TextSecondary));
        Assert.Equal(Token(theme, "error"), Hex(palette.Error));
        Assert.Equal(Token(theme, "line"), Hex(palette.LinesDefault));
    }

    private static string Hex(MudBlazor.Utilities.MudColor colour) => colour.ToString(MudBlazor.Utilities.MudColorOutputFormats.Hex);

    private static string Token(string theme, string name)
    {
        var block = Css[Css.IndexOf(theme == "light" ? ":root {" : ":root[data-theme='dark'] {", StringComparison.Ordinal)..];
        return Regex.Match(block, $"--{name}: (#[0-9a-f]{{6}});").Groups[1].Value;
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG 2.2, relative luminance.
    private static double Luminance(string hex)
    {
        var channels = new[] { 1, 3, 5 }.Select(index =>
        {
            var value = int.Parse(hex.AsSpan(index, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
