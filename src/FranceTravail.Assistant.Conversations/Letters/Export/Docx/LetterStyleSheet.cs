using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

/// <summary>The style sheet of a base document, completed by our own styles where it has none of that name.</summary>
internal sealed class LetterStyleSheet
{
    private readonly Styles _styles;

    public LetterStyleSheet(Styles styles)
    {
        _styles = styles;
        SpeakFrench();
    }

    /// <summary>The style's id in this document.</summary>
    public string IdOf(string name) => Find(name)?.StyleId?.Value ?? Add(name);

    public bool HasNumbering(string name) => Find(name)?.StyleParagraphProperties?.NumberingProperties is not null;

    // Names of styles are told apart without case.
    private Style? Find(string name) => _styles.Elements<Style>().FirstOrDefault(style =>
        style.Type?.Value == StyleValues.Paragraph && string.Equals(style.StyleName?.Val?.Value, name, StringComparison.OrdinalIgnoreCase));

    private string Add(string name)
    {
        var taken = _styles.Elements<Style>().Select(style => style.StyleId?.Value).ToHashSet();
        var wanted = "Courrier" + string.Concat(name.Where(char.IsAsciiLetter));
        var id = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? wanted : wanted + number.ToString(CultureInfo.InvariantCulture)).First(id => !taken.Contains(id));
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };
        style.Append(new StyleName { Val = name });
        if (_styles.Elements<Style>().FirstOrDefault(other => other.Type?.Value == StyleValues.Paragraph && other.Default?.Value == true)?.StyleId?.Value is { } normal)
            style.Append(new BasedOn { Val = normal });
        style.Append(new PrimaryStyle(), ParagraphOf(name), CharactersOf(name));
        _styles.Append(style);
        return id;
    }

    // The signature never stands alone on a page, nor a subject or a salutation at the foot of one.
    private static StyleParagraphProperties ParagraphOf(string name) => name switch
    {
        LetterStyle.Address => Paragraph(after: 0, keepLines: true),
        LetterStyle.Subject => Paragraph(before: 480, after: 240, keepNext: true, keepLines: true, outline: 0),
        LetterStyle.Salutation => Paragraph(after: 80, keepNext: true),
        LetterStyle.List => Paragraph(after: 60, keepLines: true),
        LetterStyle.Closing => Paragraph(before: 160, after: 360, keepNext: true, keepLines: true),
        LetterStyle.Signature => Paragraph(after: 0, keepNext: true, keepLines: true, left: 4535),
        LetterStyle.AiNotice => Paragraph(before: 60, after: 0),
        _ => Paragraph(before: 120, after: 80),
    };

    private static StyleRunProperties CharactersOf(string name) => name switch
    {
        LetterStyle.Subject => new StyleRunProperties(new Bold()),
        LetterStyle.AiNotice => new StyleRunProperties(new FontSize { Val = "16" }),
        _ => new StyleRunProperties(),
    };

    /// <summary>Distances in twentieths of a point.</summary>
    private static StyleParagraphProperties Paragraph(int before = 0, int after = 0, bool keepNext = false, bool keepLines = false, int? outline = null, int left = 0)
    {
        var properties = new StyleParagraphProperties
        {
            SpacingBetweenLines = new SpacingBetweenLines
            {
                Before = before.ToString(CultureInfo.InvariantCulture),
                After = after.ToString(CultureInfo.InvariantCulture),
                Line = "276",
                LineRule = LineSpacingRuleValues.Auto,
            },
        };
        if (keepNext) properties.KeepNext = new KeepNext();
        if (keepLines) properties.KeepLines = new KeepLines();
        if (left > 0) properties.Indentation = new Indentation { Left = left.ToString(CultureInfo.InvariantCulture) };
        // A subject with a level is a heading to a screen reader.
        if (outline is { } level) properties.OutlineLevel = new OutlineLevel { Val = level };
        return properties;
    }

    private void SpeakFrench()
    {
        var defaults = _styles.DocDefaults ??= new DocDefaults();
        var run = defaults.RunPropertiesDefault ??= new RunPropertiesDefault();
        var properties = run.RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        properties.Languages = new Languages { Val = "fr-FR", EastAsia = "fr-FR", Bidi = properties.Languages?.Bidi ?? new StringValue("ar-SA") };
    }
}
