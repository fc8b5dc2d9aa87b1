using AngleSharp.Dom;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>Colours as they reach an element. Null is unknown (an image, a variable) and counts as readable.</summary>
internal readonly record struct TextAppearance(InkColor? Text, InkColor? Background)
{
    public static TextAppearance Default { get; } = new(InkColor.Black, InkColor.White);

    public bool IsUnreadable => Text is { } text && Background is { } background && text.IsLostOn(background);

    public TextAppearance In(IElement element, StyleDeclarations style)
    {
        var background = style.Background ?? element.GetAttribute("bgcolor")?.ToLowerInvariant();
        var color = style.Color ?? (element.LocalName == "font" ? CssColors.TryParse(element.GetAttribute("color")?.ToLowerInvariant()) : null);
        return new TextAppearance(
            color ?? Text,
            background is null or "none" or "transparent" or "inherit" or "initial" ? Background : CssColors.TryParse(background));
    }
}
