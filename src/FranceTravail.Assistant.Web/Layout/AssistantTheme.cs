using MudBlazor;

namespace FranceTravail.Assistant.Web.Layout;

/// <summary>The page's colours and type for MudBlazor; wwwroot/app.css names the same ones for our own elements.</summary>
internal static class AssistantTheme
{
    private static readonly string[] FontFamily = ["Source Sans 3", "system-ui", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1d4f91",
            PrimaryContrastText = "#ffffff",
            Secondary = "#4c5a6e",
            Error = "#a3262a",
            ErrorContrastText = "#ffffff",
            Warning = "#7a4b00",
            WarningContrastText = "#ffffff",
            Success = "#1e6b45",
            SuccessContrastText = "#ffffff",
            Background = "#f5f7fa",
            Surface = "#ffffff",
            TextPrimary = "#17212e",
            TextSecondary = "#4c5a6e",
            ActionDefault = "#4c5a6e",
            ActionDisabled = "#6b788a",
            LinesDefault = "#d5dde8",
            LinesInputs = "#76849a",
            Divider = "#d5dde8",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#9cc1f7",
            PrimaryContrastText = "#0b1b33",
            Secondary = "#a9b6c8",
            Error = "#ff9e9e",
            ErrorContrastText = "#2d0b0c",
            Warning = "#f2c879",
            WarningContrastText = "#2a1d05",
            Success = "#8ed3ae",
            SuccessContrastText = "#082515",
            Background = "#10161f",
            Surface = "#18212d",
            TextPrimary = "#e6ecf4",
            TextSecondary = "#a9b6c8",
            ActionDefault = "#a9b6c8",
            ActionDisabled = "#8391a5",
            LinesDefault = "#2c3948",
            LinesInputs = "#7b8aa0",
            Divider = "#2c3948",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = FontFamily, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = FontFamily, TextTransform = "none", FontSize = ".95rem", FontWeight = "600", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = FontFamily, FontSize = "1.15rem", FontWeight = "650", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = FontFamily, LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = FontFamily, FontSize = ".9rem", LetterSpacing = "normal" },
        },
    };
}
