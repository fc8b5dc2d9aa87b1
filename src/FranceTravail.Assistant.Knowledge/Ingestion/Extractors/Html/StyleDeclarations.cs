using System.Globalization;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>The few CSS declarations that decide whether a reader sees a text; everything else is ignored.</summary>
internal sealed class StyleDeclarations
{
    // A reader of 2 px or 1.5 pt letters sees a line, not words.
    private const double TinyPixels = 2.5;

    private const double NearlyTransparent = 0.1;
    private const double FarAway = -500;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public static StyleDeclarations Parse(string? style)
    {
        var declarations = new StyleDeclarations();
        declarations.Add(style);
        return declarations;
    }

    public InkColor? Color => CssColors.TryParse(Value("color"));

    public string? Background => Value("background-color") ?? Value("background");

    public bool IsEmpty => _values.Count == 0;

    public void Add(string? style)
    {
        foreach (var declaration in (style ?? "").Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) continue;
            var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            _values[declaration[..colon].Trim().ToLowerInvariant()] = value;
        }
    }

    public HiddenTextReason? Hides()
    {
        if (Value("display") == "none" || Value("visibility") is "hidden" or "collapse" || Value("content-visibility") == "hidden") return HiddenTextReason.Masked;
        if (Number("opacity") is < NearlyTransparent) return HiddenTextReason.Masked;
        if (Length("font-size") is < TinyPixels) return HiddenTextReason.Tiny;
        if (Length("text-indent") is < FarAway || Length("margin-left") is < FarAway) return HiddenTextReason.OffPage;
        if (Value("position") is "absolute" or "fixed")
        {
            if (Length("left") is < FarAway || Length("top") is < FarAway) return HiddenTextReason.OffPage;
            if (Value("clip") is { } clip && clip.StartsWith("rect(", StringComparison.Ordinal)) return HiddenTextReason.Masked;
        }

        var isCollapsed = Length("height") is < 2 || Length("max-height") is < 2 || Length("width") is < 2;
        return isCollapsed && Value("overflow") == "hidden" ? HiddenTextReason.Masked : null;
    }

    private string? Value(string property) => _values.GetValueOrDefault(property);

    private double? Number(string property) =>
        double.TryParse(Value(property), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    // In pixels; relative units count 16 px an em, percentages of a font size likewise.
    private double? Length(string property)
    {
        var value = Value(property);
        if (value is null) return null;

        var digits = value.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz%");
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        return value[digits.Length..] switch
        {
            "em" or "rem" => number * 16,
            "%" when property == "font-size" => number * 16 / 100,
            "%" => null,
            "pt" => number * 4 / 3,
            "cm" => number * 37.8,
            "mm" => number * 3.78,
            "px" or "" => number,
            _ => null,
        };
    }
}
