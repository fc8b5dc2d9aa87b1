using System.Globalization;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

/// <summary>What a text or a background is painted with, 0 to 255 a channel.</summary>
internal readonly record struct InkColor(int Red, int Green, int Blue)
{
    public static InkColor White { get; } = new(255, 255, 255);

    public static InkColor Black { get; } = new(0, 0, 0);

    // Sum of the three differences; light grey on white (#ddd, 102) can still be read with effort, #f5f5f5 (30) cannot.
    private const int Readable = 60;

    public bool IsLostOn(InkColor background) =>
        Math.Abs(Red - background.Red) + Math.Abs(Green - background.Green) + Math.Abs(Blue - background.Blue) < Readable;

    /// <summary>Six digits « RRGGBB », or three; null for anything else.</summary>
    public static InkColor? ParseHexadecimal(ReadOnlySpan<char> digits)
    {
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return null;
        return digits.Length switch
        {
            3 => new InkColor((value >> 8 & 0xF) * 17, (value >> 4 & 0xF) * 17, (value & 0xF) * 17),
            6 => new InkColor(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF),
            _ => null,
        };
    }
}
