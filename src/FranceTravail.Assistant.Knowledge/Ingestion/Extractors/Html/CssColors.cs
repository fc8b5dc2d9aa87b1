using System.Globalization;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

internal static class CssColors
{
    /// <summary>Hexadecimal, rgb() and the names that matter here; null for anything else, which then counts as readable.</summary>
    public static InkColor? TryParse(string? value)
    {
        if (string.IsNullOrEmpty(value)) return null;
        if (value[0] == '#') return InkColor.ParseHexadecimal(value.AsSpan(1));
        if (value.StartsWith("rgb", StringComparison.Ordinal)) return Function(value);
        return value switch
        {
            "white" or "snow" or "ivory" or "ghostwhite" or "whitesmoke" or "floralwhite" or "mintcream" or "azure" => InkColor.White,
            "black" => InkColor.Black,
            _ => null,
        };
    }

    private static InkColor? Function(string value)
    {
        var parts = value[(value.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')').Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 3) return null;

        var channels = new int[3];
        for (var i = 0; i < 3; i++)
        {
            var isPercentage = parts[i].EndsWith('%');
            if (!double.TryParse(parts[i].TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
            channels[i] = (int)Math.Clamp(isPercentage ? number * 2.55 : number, 0, 255);
        }

        return new InkColor(channels[0], channels[1], channels[2]);
    }
}
