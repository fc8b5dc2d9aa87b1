using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;

/// <summary>
/// Works out the numbers that Word shows without storing them (« Article 3 - », « 2.1 », « b) »).
/// Bullets are « - ».
/// </summary>
internal sealed class DocxNumbering
{
    public const string Bullet = "-";

    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<(int Definition, int Level), int> _counters = [];

    public DocxNumbering(Numbering? numbering)
    {
        if (numbering is null) return;

        var definitions = numbering.Elements<AbstractNum>().Where(definition => definition.AbstractNumberId?.Value is not null)
            .GroupBy(definition => definition.AbstractNumberId!.Value).ToDictionary(group => group.Key, group => group.First());
        foreach (var instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } definition && definitions.TryGetValue(definition, out var found)) _definitions.TryAdd(id, found);
        }
    }

    /// <summary>The marker of the next paragraph of a list; null when it is in none.</summary>
    public string? Next(int numberingId, int level)
    {
        if (!_definitions.TryGetValue(numberingId, out var definition)) return null;

        var format = Level(definition, level);
        if (format?.NumberingFormat?.Val?.Value == NumberFormatValues.None) return null;
        if (format is null || format.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet) return Bullet;

        var key = definition.AbstractNumberId!.Value;
        _counters[(key, level)] = Count(key, definition, level, next: 1);
        foreach (var deeper in _counters.Keys.Where(counter => counter.Definition == key && counter.Level > level).ToList()) _counters.Remove(deeper);
        return Format(definition, key, format.LevelText?.Val?.Value ?? "%1.");
    }

    private string Format(AbstractNum definition, int key, string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var level = pattern[++i] - '1';
                text.Append(Number(Count(key, definition, level, next: 0), Level(definition, level)?.NumberingFormat?.Val?.Value));
                continue;
            }

            text.Append(pattern[i]);
        }

        var marker = text.ToString().Trim();
        return marker.Length == 0 ? Bullet : marker;
    }

    private int Count(int key, AbstractNum definition, int level, int next)
    {
        if (_counters.TryGetValue((key, level), out var count)) return count + next;
        return Level(definition, level)?.StartNumberingValue?.Val?.Value ?? 1;
    }

    private static Level? Level(AbstractNum definition, int level) =>
        definition.Elements<Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

    private static string Number(int value, NumberFormatValues? format)
    {
        if (format == NumberFormatValues.LowerLetter || format == NumberFormatValues.UpperLetter)
        {
            var letter = (char)((format == NumberFormatValues.LowerLetter ? 'a' : 'A') + (Math.Max(value, 1) - 1) % 26);
            return letter.ToString();
        }

        if (format == NumberFormatValues.UpperRoman) return Roman(value);
        return format == NumberFormatValues.LowerRoman ? Roman(value).ToLowerInvariant() : value.ToString(CultureInfo.InvariantCulture);
    }

    private static string Roman(int value)
    {
        (int Value, string Letters)[] digits = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        var rest = Math.Clamp(value, 0, 399);
        foreach (var (amount, letters) in digits)
        {
            for (; rest >= amount; rest -= amount) text.Append(letters);
        }

        return text.ToString();
    }
}
