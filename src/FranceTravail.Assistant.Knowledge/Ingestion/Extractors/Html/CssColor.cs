using System.Globalization;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

internal readonly record struct CssColor(int Red, int Green, int Blue)
{
    public static CssColor White { get; } = new(255, 255, 255);

    public static CssColor Black { get; } = new(0, 0, 0);

    // Sum of the three differences; light grey on white (#ddd, 102) can still be read with effort, #f5f5f5 (30) cannot.
    private const int Readable = 60;

    public bool IsLostOn(CssColor background) =>
        Math.Abs(Red - background.Red) + Math.Abs(Green - background.Green) + Math.Abs(Blue - background.Blue) < Readable;

    /// <summary>Hexadecimal, rgb() and the names that matter here; null for anything else, which then counts as readable.</summary>
    public static CssColor? TryParse(string? value)
    {
        if (string.IsNullOrEmpty(value)) return null;
        if (value[0] == '#') return Hexadecimal(value.AsSpan(1));
        if (value.StartsWith("rgb", StringComparison.Ordinal)) return Function(value);
        return value switch
        {
            "white" or "snow" or "ivory" or "ghostwhite" or "whitesmoke" or "floralwhite" or "mintcream" or "azure" => White,
            "black" => Black,
            _ => null,
        };
    }

    private static CssColor? Hexadecimal(ReadOnlySpan<char> digits)
    {
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return null;
        return digits.Length switch
        {
            3 => new CssColor((value >> 8 & 0xF) * 17, (value >> 4 & 0xF) * 17, (value & 0xF) * 17),
            6 => new CssColor(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF),
            _ => null,
        };
    }

    private static CssColor? Function(string value)
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

        return new CssColor(channels[0], channels[1], channels[2]);
    }
}
